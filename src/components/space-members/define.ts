import { defineElement } from '../../ui/define-element.js';
import { SpaceMembers } from './space-members.js';

defineElement('space-members', SpaceMembers);

declare global {
  interface HTMLElementTagNameMap {
    'space-members': SpaceMembers;
  }
}
