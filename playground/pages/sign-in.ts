import { onBackEnd } from '../demo/back-end.js';

/**
 * Stands for the sign-in of an authority: signs the person of the mock in again, or proves the product that they
 * register, and goes back to where they were.
 */
export function wireSignIn(): void {
  const wanted = new URLSearchParams(location.search).get('assurance');
  const usual = wanted === 'strong' ? wanted : undefined;
  for (const [act, assurance] of [['authenticate', usual], ['use-password', 'basic']] as const) {
    document.querySelector(`[data-act=${act}]`)!.addEventListener('click', () => void signIn(assurance));
  }
}

async function signIn(assurance: 'basic' | 'strong' | undefined) {
  const mock = await (await import('../demo/mock.js')).mock;
  if (new URLSearchParams(location.search).has('registration')) await mock.proveAtProvider();
  else mock.signIn(undefined, { assurance });
  location.assign(returnAddress());
}

/** Only an address of this site: a link from elsewhere must not lead away through the sign-in. */
function returnAddress(): string {
  const wanted = new URLSearchParams(location.search).get('return_to') ?? '';
  const address = wanted && URL.canParse(wanted, location.href) ? new URL(wanted, location.href) : undefined;
  return address?.origin === location.origin ? address.href : onBackEnd('?page=home');
}
