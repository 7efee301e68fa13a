import { defineElement } from '../../ui/define-element.js';
import { SpaceProfile } from './space-profile.js';

defineElement('space-profile', SpaceProfile);

declare global {
  interface HTMLElementTagNameMap {
    'space-profile': SpaceProfile;
  }
}
