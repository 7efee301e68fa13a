import { readFileSync } from 'node:fs';

/** A story or a page of documentation in the Storybook that was built. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly tags: readonly string[];
}

export function readEntries(): readonly Entry[] {
  const index = JSON.parse(readFileSync('storybook-static/index.json', 'utf8')) as { entries: Record<string, Entry> };
  return Object.values(index.entries);
}
