/**
 * Names and roles of every element, compared with the text files in `trees/`: a review sees what becomes another one.
 *
 *     npm run test:unit -- --files test/browser/stories/trees.test.ts --update-snapshots     writes them again
 */
import { mainStories } from './main-stories.js';
import { expect } from '@open-wc/testing';
import { getSnapshotConfig, readFile, writeFile } from '@web/test-runner-commands';
import { generateAriaTree, renderAriaTree } from 'ivya/aria';
import { dropAllDrafts } from '../../../src/session/drop-drafts.js';
import { isLoaded } from '../../support/loaded.js';
import { anyWords, changingWords } from '../../support/changing-words.js';
import { waitUntil } from '../support/wait-until.js';

describe('The accessibility tree', () => {
  for (const [tag, stories] of mainStories) {
    it(`of <${tag}> is as it was reviewed`, async () => {
      const trees: string[] = [];
      for (const [name, story] of Object.entries(stories)) {
        trees.push(`${name}\n${await withStory(story, (canvas) => treeOf(canvas.querySelector(tag)!))}`);
      }
      await compare(`trees/${tag}.txt`, `${trees.join('\n\n')}\n`);
    });
  }
});

type Story = (typeof mainStories)[number][1][string];

async function withStory<T>(story: Story, take: (canvasElement: HTMLElement) => T): Promise<T> {
  dropAllDrafts();
  const canvasElement = document.createElement('div');
  canvasElement.lang = 'en';
  document.body.append(canvasElement);
  try {
    await story.run({ canvasElement });
    await waitUntil(isLoaded, 'it goes on loading');
    return take(canvasElement);
  } finally {
    canvasElement.remove();
  }
}

function treeOf(element: Element): string {
  const lines = renderAriaTree(generateAriaTree(element)).split('\n');
  return lines.map((line) => `  ${line.replace(changingWords, anyWords).replace(location.origin, '')}`).join('\n');
}

async function compare(path: string, trees: string): Promise<void> {
  const { updateSnapshots } = await getSnapshotConfig();
  if (updateSnapshots) return writeFile({ path, content: trees });
  const reviewed = (await readFile({ path })) ?? '';
  // By lines: the message would else have both as a whole.
  expect(trees.split('\n')).to.deep.equal(reviewed.split('\n'));
}
