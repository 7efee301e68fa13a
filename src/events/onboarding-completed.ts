import { NativeCustomEvent } from '../platform/custom-event.js';

/** The user has accepted the terms, has a space, and goes on. */
export class OnboardingCompletedEvent extends NativeCustomEvent<null> {
  constructor() {
    super('onboarding-completed', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'onboarding-completed': OnboardingCompletedEvent;
  }
}
