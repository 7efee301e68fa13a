import { defineElement } from '../../ui/define-element.js';
import { SpaceManager } from './space-manager.js';

defineElement('space-manager', SpaceManager);

declare global {
  interface HTMLElementTagNameMap {
    'space-manager': SpaceManager;
  }
}
