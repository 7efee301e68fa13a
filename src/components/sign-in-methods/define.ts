import { defineElement } from '../../ui/define-element.js';
import { SignInMethods } from './sign-in-methods.js';

defineElement('sign-in-methods', SignInMethods);

declare global {
  interface HTMLElementTagNameMap {
    'sign-in-methods': SignInMethods;
  }
}
