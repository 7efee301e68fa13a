import type { TemplateResult } from 'lit';
import type { SpaceKind } from '../contract/spaces.js';
import { briefcaseIcon, personIcon } from '../styles/icons.js';

export function kindIcon(kind: SpaceKind): TemplateResult {
  return kind === 'private' ? personIcon() : briefcaseIcon();
}
