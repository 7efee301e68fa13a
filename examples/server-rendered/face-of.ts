import faces from 'space-elements/first-frame.json' with { type: 'json' };
import type { Language } from './texts.ts';

interface Titled {
  readonly kind: 'private' | 'professional';
  readonly title: string;
}

/** The button of the switcher as a link of plain HTML, for the first frame. */
export function faceOf({ kind, title }: Titled, language: Language): string {
  const [, beginning = '', end = ''] = /^(.{12,}?|.*)(\s\S{1,16})?$/su.exec(title) ?? [];
  const parts: Readonly<Record<string, string>> = { href: '/spaces', beginning: escapeHtml(beginning), end: escapeHtml(end) };
  return faces[language][kind].replace(/\{(\w+)\}/gu, (_, name: string) => parts[name]!);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0)};`);
}
