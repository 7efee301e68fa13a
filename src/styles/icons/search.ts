// Made by tools/generate/icons.ts. The drawing is from Lucide, ISC licence, © Lucide contributors.
import { icon } from '../icon.js';

export const searchIcon = () => icon('M0 0m21 21-4.34-4.34M3 11a8 8 0 1 0 16 0a8 8 0 1 0-16 0z');
