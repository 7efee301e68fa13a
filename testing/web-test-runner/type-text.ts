import { sendKeys } from '@web/test-runner-commands';

/** Replaces what is in a field, with the keys of a keyboard, and stays in it. */
export async function typeText(field: HTMLInputElement, text: string): Promise<void> {
  field.focus();
  field.select();
  if (!text) await sendKeys({ press: 'Delete' });
  // One at a time: WebKit's driver takes a key that comes again in one go for the same one.
  for (const key of text) await sendKeys({ type: key });
}
