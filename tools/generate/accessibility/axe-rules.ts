import { createRequire } from 'node:module';

interface Rule {
  readonly id: string;
  readonly enabled: boolean;
  readonly tags: readonly string[];
}

/** The part of axe that says which rules it applies by itself; its public list does not. */
const { _audit: audit } = createRequire(import.meta.url)('axe-core') as { readonly _audit: { readonly rules: readonly Rule[] } };

/** Rules that axe leaves out by itself, and our tests put in. */
const added = ['target-size'];

/** The rules of axe that look at a criterion, as `1.4.3`. */
export function axeRules(number: string): readonly string[] {
  const tag = `wcag${number.replaceAll('.', '')}`;
  return audit.rules
    .filter(({ id, enabled, tags }) => tags.includes(tag) && (added.includes(id) || (enabled && !tags.includes('experimental'))))
    .map(({ id }) => id);
}
