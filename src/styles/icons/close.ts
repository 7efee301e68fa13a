// Made by tools/generate/icons.ts. The drawing is from Lucide, ISC licence, © Lucide contributors.
import { icon } from '../icon.js';

export const closeIcon = () => icon('M18 6 6 18M0 0m6 6 12 12');
