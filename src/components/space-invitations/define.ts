import { defineElement } from '../../ui/define-element.js';
import { SpaceInvitations } from './space-invitations.js';

defineElement('space-invitations', SpaceInvitations);

declare global {
  interface HTMLElementTagNameMap {
    'space-invitations': SpaceInvitations;
  }
}
