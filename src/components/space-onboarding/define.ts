import { defineElement } from '../../ui/define-element.js';
// What it holds: its class knows these elements by their tags only.
import '../create-private-space-form/define.js';
import '../create-pro-space-form/define.js';
import '../terms-acceptance/define.js';
import { SpaceOnboarding } from './space-onboarding.js';

defineElement('space-onboarding', SpaceOnboarding);

declare global {
  interface HTMLElementTagNameMap {
    'space-onboarding': SpaceOnboarding;
  }
}
