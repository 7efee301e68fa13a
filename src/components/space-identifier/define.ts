import { defineElement } from '../../ui/define-element.js';
import { SpaceIdentifier } from './space-identifier.js';

defineElement('space-identifier', SpaceIdentifier);

declare global {
  interface HTMLElementTagNameMap {
    'space-identifier': SpaceIdentifier;
  }
}
