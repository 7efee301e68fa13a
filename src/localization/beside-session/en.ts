import type { Role } from '../../contract/spaces.js';
import type { ServiceErrorCode } from '../../services/service-error.js';
import type { Formatted } from '../isolate.js';

/** What several elements say alike, and the button of the switcher does not. */
export const besideSession = {
  roles: { administrator: 'Administrator', manager: 'Manager' } satisfies Record<Role, string>,

  /** Why a call failed, and what helps. */
  reasons: {
    unauthenticated: 'Your session has ended. Sign in again to continue.',
    forbidden: 'You do not have the right to do this.',
    'stronger-sign-in-required': 'This needs a strong sign-in of not long ago.',
    'terms-required': 'The terms and conditions of use have to be accepted first.',
    'not-found': 'This no longer exists, or you no longer have access to it.',
    conflict: 'This has been changed elsewhere in the meantime. Check it before you continue.',
    invalid: 'Something in the request was not accepted.',
    'limit-reached': 'You have reached the maximum number of business spaces.',
    'rate-limited': 'Too many requests. Wait a moment, then try again.',
    offline: 'There is no connection. Check your network, then try again.',
    timeout: 'The service did not answer in time.',
    unavailable: 'The service is not available at the moment.',
    malformed: 'The service sent an unexpected answer.',
  } satisfies Record<ServiceErrorCode, string>,
  /** The action that helps against `stronger-sign-in-required`. */
  signInStrongly: 'Sign in strongly',
  /** Instead of the reason `rate-limited`, when the service says how long to wait. */
  waitFor: (seconds: number) => `Too many requests. Try again in ${seconds === 1 ? '1 second' : `${seconds} seconds`}.`,
  /** Once that time has passed. */
  waitOver: 'Too many requests. You can try again now.',
  /** Of an element that has to know who is signed in. */
  sessionUnchecked: 'Your sign-in could not be checked.',

  loading: 'Loading…',

  copyIdentifier: (identifier: Formatted) => `Copy the identifier ${identifier}`,
  copied: 'Copied',
  copyFailed: 'Copying is not possible here. Select the text and copy it.',
};
