// Made by tools/generate/icons.ts. The drawing is from Lucide, ISC licence, © Lucide contributors.
import { icon } from '../icon.js';

export const doneIcon = () => icon('M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0zM0 0m16 9-5.5 5.5L8 12');
