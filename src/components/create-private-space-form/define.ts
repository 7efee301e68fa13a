import { defineElement } from '../../ui/define-element.js';
import { CreatePrivateSpaceForm } from './create-private-space-form.js';

defineElement('create-private-space-form', CreatePrivateSpaceForm);

declare global {
  interface HTMLElementTagNameMap {
    'create-private-space-form': CreatePrivateSpaceForm;
  }
}
