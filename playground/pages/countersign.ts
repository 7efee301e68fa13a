import { fill } from '../session-content.js';
import { said } from '../texts/texts.js';

const address = new URLSearchParams(location.search);

/** The second signature: what one space has handed over, the other one signs. A mail leads here, and names the space. */
export function wireCountersign(): void {
  const gate = document.querySelector('space-gate')!;
  const subject = address.get('subject') ?? '';
  gate.setAttribute('space', address.get('in')!);
  fill(gate, { subject, signedBy: address.get('from') ?? '' });
  gate.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault();
    gate.hidden = true;
    document.querySelector('.result')!.textContent = said.countersigned(subject);
  });
}

/** Whether the address says for which space. */
export function isCountersigning(): boolean {
  return address.has('in');
}
