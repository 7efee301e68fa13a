// Made by tools/generate/icons.ts. The drawing is from Lucide, ISC licence, © Lucide contributors.
import { icon } from '../icon.js';

export const refusedIcon = () => icon('M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0zM0 0m15 9-6 6M0 0m9 9 6 6');
