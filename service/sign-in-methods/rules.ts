/** In milliseconds: for how long a registration can be gone through with. Our own decision. */
export const registrationLifetime = 10 * 60_000;

/** How many registrations of a person may wait at a time, in all their sign-ins. Our own decision. */
export const mostOpenRegistrations = 10;

/** What becomes of a registration. */
export type RegistrationState = 'waiting' | 'registered' | 'cancelled' | 'expired' | 'known' | 'taken' | 'another-name';

/** What one that waits is called once its time is over. */
export function stateOf({ state, expiresAt }: { readonly state: RegistrationState; readonly expiresAt: string }, at: string): RegistrationState {
  return state === 'waiting' && expiresAt <= at ? 'expired' : state;
}
