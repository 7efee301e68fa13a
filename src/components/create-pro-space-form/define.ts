import { defineElement } from '../../ui/define-element.js';
import { CreateProSpaceForm } from './create-pro-space-form.js';

defineElement('create-pro-space-form', CreateProSpaceForm);

declare global {
  interface HTMLElementTagNameMap {
    'create-pro-space-form': CreateProSpaceForm;
  }
}
