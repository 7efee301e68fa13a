/**
 * The session and the service, without Lit: a page asks with an event that bubbles, and whoever provides the value
 * calls back. This is the protocol of the Web Components Community Group, and all that a portal's own script needs.
 */
import type { ServiceErrorCode } from '../src/services/service-error.js';
import type { SpaceService } from '../src/services/space-service.js';
import type { SessionValue } from '../src/session/session.js';

interface Contexts {
  readonly session: SessionValue;
  readonly service: SpaceService | undefined;
  readonly 'session-failure': ServiceErrorCode | undefined;
}

/** Calls back with the value as it is, and again whenever it changes. */
export async function followContext<Name extends keyof Contexts>(
  name: Name,
  callback: (value: Contexts[Name]) => void,
): Promise<void> {
  // Nobody answers before the provider is there.
  await customElements.whenDefined('space-session');
  const request = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
    context: Symbol.for(`space-elements.${name}/v1`),
    callback,
    subscribe: true,
  });
  document.body.dispatchEvent(request);
}
