import type { Context, ContextCallback } from '@lit/context';
import { NativeCustomEvent } from '../platform/custom-event.js';
import type { ServiceErrorCode } from '../services/service-error.js';
import type { SpaceService } from '../services/space-service.js';
import type { SessionValue } from './session.js';

// Registered symbols, so that two copies of this package on one page share the contexts.

/** Who is signed in and what they act for. */
export const sessionContext = Symbol.for('space-elements.session/v1') as Context<symbol, SessionValue>;

/** The service that the elements call. */
export const serviceContext = Symbol.for('space-elements.service/v1') as Context<symbol, SpaceService | undefined>;

/** Why the session is not known: the code of the failure to load it, else `undefined`. */
export const sessionFailureContext = Symbol.for('space-elements.session-failure/v1') as Context<
  symbol,
  ServiceErrorCode | undefined
>;

/** A `context-request` or `context-provider` event of the community protocol, which `@lit/context` speaks too. */
export interface ContextEvent extends Event {
  readonly context: unknown;
  readonly contextTarget: Element;
  readonly callback: ContextCallback<unknown>;
  readonly subscribe?: boolean;
}

/** Fires an event of the protocol on an element. */
export function fireContextEvent(
  type: 'context-request' | 'context-provider',
  element: Element,
  members: Partial<ContextEvent>,
): void {
  const event = new NativeCustomEvent(type, { bubbles: true, composed: true });
  element.dispatchEvent(Object.assign(event, { contextTarget: element }, members));
}
