// Made by tools/generate/icons.ts. The drawing is from Lucide, ISC licence, © Lucide contributors.
import { icon } from '../icon.js';

export const plusIcon = () => icon('M5 12h14M12 5v14');
