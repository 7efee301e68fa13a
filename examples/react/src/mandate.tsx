import { type SyntheticEvent, useState } from 'react';
import type { Texts } from './texts';

/** A mandate that another space has to sign: a form of React's with the recipient in it, as any other field. */
export function Mandate({ text }: { readonly text: Texts }) {
  const [sent, setSent] = useState<readonly string[]>([]);

  function send(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    setSent(['subject', 'recipient', 'recipient-name'].map((name) => String(data.get(name))));
  }

  return (
    <>
      <h1>{text.views.mandate}</h1>
      <form onSubmit={send} onReset={() => setSent([])}>
        <p>
          <label>
            {text.subject} <input name="subject" required />
          </label>
        </p>
        <space-recipient name="recipient" required />
        <p>
          <button>{text.send}</button> <button type="reset">{text.reset}</button>
        </p>
        <output>{sent.join(', ')}</output>
      </form>
    </>
  );
}
