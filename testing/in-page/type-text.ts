import type { Keys } from './keys.js';

/** Replaces what is in a field, with the keys of a keyboard, and stays in it. */
export async function typeText(field: HTMLInputElement, text: string, keys: Keys): Promise<void> {
  field.focus();
  field.select();
  if (text) await keys.type(text);
  else if (field.value) await keys.press('Delete');
}
