/** The user asked for the form that creates a professional space, and no address was given for it. */
export class SpaceCreationRequestedEvent extends CustomEvent<null> {
  constructor() {
    super('space-creation-requested', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'space-creation-requested': SpaceCreationRequestedEvent;
  }
}
