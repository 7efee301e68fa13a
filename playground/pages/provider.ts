import type { PlayedProof } from '../../mocks/index.js';
import { returnAddress } from './return-address.js';

/** Stands for the provider of an authentication product: proves one as the button says, and goes back to where the person was. */
export function wireProvider(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-proof]')) {
    button.addEventListener('click', () => void prove(button.dataset['proof'] as PlayedProof));
  }
}

async function prove(proof: PlayedProof) {
  const { mock } = await import('../demo/mock.js');
  await (await mock).proveAtProvider(proof);
  location.assign(returnAddress());
}
