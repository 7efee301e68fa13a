import { returnAddress } from './return-address.js';

/** Stands for the sign-in of an authority: signs the person of the mock in again, and goes back to where they were. */
export function wireSignIn(): void {
  const wanted = new URLSearchParams(location.search).get('assurance');
  const usual = wanted === 'strong' ? wanted : undefined;
  for (const [act, assurance] of [['authenticate', usual], ['use-password', 'basic']] as const) {
    document.querySelector(`[data-act=${act}]`)!.addEventListener('click', () => void signIn(assurance));
  }
}

async function signIn(assurance: 'basic' | 'strong' | undefined) {
  const { mock } = await import('../demo/mock.js');
  (await mock).signIn(undefined, { assurance });
  location.assign(returnAddress());
}
