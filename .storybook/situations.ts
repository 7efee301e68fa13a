import { useOf } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useState } from 'react';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: string;
}

/** Links to the stories of the element that a page is about, in their groups: each opens as a page of its own. */
export function Situations() {
  const { title } = useOf('meta', ['meta']).preparedMeta;
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  useEffect(() => {
    void readEntries(title).then(setEntries);
  }, [title]);
  const groups = [...new Set(entries.map((entry) => entry.title))];
  return groups.map((group) =>
    createElement('div', { key: group }, [
      group !== title && createElement('h3', { key: 'title' }, group.slice(title.length + 1)),
      createElement('ul', { key: 'stories' }, entries.filter((entry) => entry.title === group).map(renderLink)),
    ]),
  );
}

function renderLink({ id, name }: Entry) {
  return createElement('li', { key: id }, createElement('a', { href: `./?path=/story/${id}`, target: '_top' }, name));
}

async function readEntries(title: string): Promise<readonly Entry[]> {
  const answer = await fetch('./index.json');
  const { entries } = (await answer.json()) as { entries: Readonly<Record<string, Entry>> };
  return Object.values(entries).filter(
    (entry) => entry.type === 'story' && (entry.title === title || entry.title.startsWith(`${title}/`)),
  );
}
