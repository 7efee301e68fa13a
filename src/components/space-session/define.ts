import { defineElement } from '../../ui/define-element.js';
import { SpaceSession } from './space-session.js';

defineElement('space-session', SpaceSession);

declare global {
  interface HTMLElementTagNameMap {
    'space-session': SpaceSession;
  }
}
