/** The user asked for the terms of use, and no address was given for them. */
export class TermsRequestedEvent extends CustomEvent<null> {
  constructor() {
    super('terms-requested', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'terms-requested': TermsRequestedEvent;
  }
}
