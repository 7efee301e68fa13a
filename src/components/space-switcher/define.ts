import { defineElement } from '../../ui/define-element.js';
import { SpaceSwitcher } from './space-switcher.js';

defineElement('space-switcher', SpaceSwitcher);

declare global {
  interface HTMLElementTagNameMap {
    'space-switcher': SpaceSwitcher;
  }
}
