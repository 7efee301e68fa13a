// Made by tools/generate/icons.ts. The drawing is from Lucide, ISC licence, © Lucide contributors.
import { icon } from '../icon.js';

export const settingsIcon = () => icon('M14 17H5M19 7h-9M14 17a3 3 0 1 0 6 0a3 3 0 1 0-6 0zM4 7a3 3 0 1 0 6 0a3 3 0 1 0-6 0z');
