import { said } from '../texts/texts.js';

/** A procedure with a recipient: what its form would send is said below it. */
export function wireTransfer(): void {
  const form = document.querySelector<HTMLFormElement>('.form')!;
  const result = document.querySelector<HTMLElement>('.result')!;

  form.addEventListener('input', () => (result.textContent = ''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new FormData(form);
    form.reset();
    result.textContent = said.transferred(text(data, 'recipient-name'), text(data, 'recipient'));
  });
}

function text(data: FormData, name: string): string {
  return data.get(name) as string;
}
