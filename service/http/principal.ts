import type { Certificate } from '../invitations/store.js';
import type { Session } from '../../src/contract/session.js';

/** Who a request comes from, as the sign-in established it. Names and e-mail are the authentication product's. */
export interface Principal extends Readonly<Omit<Session['person'], 'id'>> {
  readonly personId: string;
  /** Another one for each time the person signs in: the active space belongs to it. */
  readonly signInId: string;
  readonly authentication: Session['authentication'];
  /** Of the certificate in use, which invitations are for; null or absent when the product states none. */
  readonly certificateNumber?: string | null;
  /** Of the authentication product that they signed in with; absent where it was not noted. */
  readonly methodId?: string;
}

/** The certificate that somebody signed in with; null where the product states none. */
export function certificateOf({ certificateNumber: number, authentication: { product } }: Principal): Certificate | null {
  return number ? { number, product } : null;
}
