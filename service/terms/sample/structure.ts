import type { TermsBlock, TermsText } from '../../../src/contract/terms.js';
import type { TermsTranslation } from '../editions.js';

export type SampleVersion = '1.0' | '2.0' | '2.1';
export type SampleTranslations = Readonly<Record<SampleVersion, TermsTranslation>>;

type Inline = string | TermsText;

export function heading(text: string, level: 2 | 3 = 2): TermsBlock {
  return { type: 'heading', level, text };
}

export function paragraph(...content: readonly Inline[]): TermsBlock {
  return { type: 'paragraph', content: content.map(toText) };
}

/** Points in no order; an item with a link is an array of texts. */
export function list(...items: readonly (Inline | readonly Inline[])[]): TermsBlock {
  return { type: 'list', ordered: false, items: items.map(toItem) };
}

/** Steps in order. */
export function steps(...items: readonly (Inline | readonly Inline[])[]): TermsBlock {
  return { type: 'list', ordered: true, items: items.map(toItem) };
}

export function link(text: string, href: string): TermsText {
  return { text, href };
}

function toItem(item: Inline | readonly Inline[]): TermsText[] {
  return (Array.isArray(item) ? (item as readonly Inline[]) : [item as Inline]).map(toText);
}

function toText(inline: Inline): TermsText {
  return typeof inline === 'string' ? { text: inline } : inline;
}
