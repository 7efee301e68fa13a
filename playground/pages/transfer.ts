import type { SessionValue } from '../../src/session/session.js';
import { followContext } from '../context.js';
import { onBackEnd } from '../demo/back-end.js';
import { said } from '../texts/texts.js';

/** A procedure with a recipient: what its form would send is said below it, with the link that a mail would have. */
export function wireTransfer(): void {
  const form = document.querySelector<HTMLFormElement>('.form')!;
  const result = document.querySelector<HTMLElement>('.result')!;
  const mail = document.querySelector<HTMLAnchorElement>('[data-act=open-mail]')!;
  let session: SessionValue;

  void followContext('session', (value) => (session = value));
  form.addEventListener('input', () => say(''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const [name, identifier, subject] = ['recipient-name', 'recipient', 'subject'].map((field) => data.get(field) as string) as [string, string, string];
    form.reset();
    const to = new URLSearchParams({ in: identifier, subject, from: signerIn(session) });
    mail.href = onBackEnd(`?page=countersign&${to.toString()}`);
    say(said.transferred(name, identifier));
  });

  function say(sentence: string) {
    result.textContent = sentence;
    mail.parentElement!.hidden = sentence === '';
  }
}

/** By its legal name: a title may be nobody else's business. */
function signerIn(session: SessionValue): string {
  const space = session?.activeSpace;
  return space?.legalName ?? space?.title ?? '';
}
