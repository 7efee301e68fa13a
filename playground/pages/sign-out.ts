import { goTo } from '../navigation.js';

/** Stands for the sign-out of an authority: ends the session of the mock, and goes to the home page. */
export function wireSignOut(): void {
  void signOut();
}

async function signOut() {
  const { mock } = await import('../demo/mock.js');
  (await mock).signOut();
  goTo('home');
}
