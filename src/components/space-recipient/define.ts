import { defineElement } from '../../ui/define-element.js';
import { SpaceRecipient } from './space-recipient.js';

defineElement('space-recipient', SpaceRecipient);

declare global {
  interface HTMLElementTagNameMap {
    'space-recipient': SpaceRecipient;
  }
}
