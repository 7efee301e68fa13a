import { defineElement } from '../../ui/define-element.js';
import { SpaceCertifications } from './space-certifications.js';

defineElement('space-certifications', SpaceCertifications);

declare global {
  interface HTMLElementTagNameMap {
    'space-certifications': SpaceCertifications;
  }
}
