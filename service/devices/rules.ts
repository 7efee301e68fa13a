const minute = 60_000;

/** In milliseconds: for how long a code can be claimed; and then, for how long the claim can be confirmed. Source: Guichet.lu help. */
export const usualPairingLifetime = 5 * minute;

/** How many devices a person may have. Our own decision. */
export const deviceLimit = 20;

/** How many codes that begin like an open one are compared with it. */
export const mostTries = 5;

/** In milliseconds: for how long a challenge can be signed. */
export const challengeLifetime = minute;

interface StatusRow {
  readonly status: string;
  readonly expiresAt: string;
}

/** What an open pairing is called once its time is over. */
export function stateOf({ status, expiresAt }: StatusRow, at: string): string {
  return isOpen(status) && expiresAt <= at ? 'expired' : status;
}

export function isOpen(status: string): boolean {
  return status === 'waiting' || status === 'claimed';
}
