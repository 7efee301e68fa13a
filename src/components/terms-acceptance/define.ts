import { defineElement } from '../../ui/define-element.js';
import { TermsAcceptance } from './terms-acceptance.js';

defineElement('terms-acceptance', TermsAcceptance);

declare global {
  interface HTMLElementTagNameMap {
    'terms-acceptance': TermsAcceptance;
  }
}
