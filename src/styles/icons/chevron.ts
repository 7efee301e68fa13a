// Made by tools/generate/icons.ts. The drawing is from Lucide, ISC licence, © Lucide contributors.
import { icon } from '../icon.js';

export const chevronIcon = () => icon('M0 0m6 9 6 6 6-6');
