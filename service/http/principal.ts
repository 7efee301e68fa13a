import type { Session } from '../../src/contract/session.js';

/** Who a request comes from, as the sign-in established it. Names and e-mail are the authentication product's. */
export interface Principal extends Readonly<Omit<Session['person'], 'id'>> {
  readonly personId: string;
  /** Another one for each time the person signs in: the active space belongs to it. */
  readonly signInId: string;
  readonly authentication: Session['authentication'];
}
