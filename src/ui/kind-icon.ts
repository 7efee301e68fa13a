import type { TemplateResult } from 'lit';
import type { SpaceKind } from '../contract/spaces.js';
import { briefcaseIcon } from '../styles/icons/briefcase.js';
import { personIcon } from '../styles/icons/person.js';

export function kindIcon(kind: SpaceKind): TemplateResult {
  return kind === 'private' ? personIcon() : briefcaseIcon();
}
