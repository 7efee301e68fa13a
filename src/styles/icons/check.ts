// Made by tools/generate/icons.ts. The drawing is from Lucide, ISC licence, © Lucide contributors.
import { icon } from '../icon.js';

export const checkIcon = () => icon('M20 6 9 17l-5-5');
