import type { LitElement } from 'lit';

/** Why there is no code any more. */
export type PairingEnd = 'expired' | 'blocked' | 'cancelled' | 'declined';

export type PairingHost = LitElement & { readonly appHref: string; readonly headingLevel: number };
