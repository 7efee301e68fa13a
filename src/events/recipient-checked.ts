import { NativeCustomEvent } from '../platform/custom-event.js';

export interface RecipientCheckedDetail {
  readonly identifier: string;
  /** The name that the user gave. */
  readonly name: string;
  /** True if both belong together. */
  readonly matches: boolean;
}

/** The service has said whether the identifier and the name of a recipient belong together. */
export class RecipientCheckedEvent extends NativeCustomEvent<RecipientCheckedDetail> {
  constructor({ identifier, name, matches }: RecipientCheckedDetail) {
    super('recipient-checked', { bubbles: true, composed: true, detail: { identifier, name, matches } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'recipient-checked': RecipientCheckedEvent;
  }
}
