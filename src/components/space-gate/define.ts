import { defineElement } from '../../ui/define-element.js';
import { SpaceGate } from './space-gate.js';

defineElement('space-gate', SpaceGate);

declare global {
  interface HTMLElementTagNameMap {
    'space-gate': SpaceGate;
  }
}
