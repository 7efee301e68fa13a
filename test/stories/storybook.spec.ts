/** Storybook as the place where people get to know the elements. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import {
  CreateProSpaceFormDriver,
  SpaceSwitcherDriver,
  TermsAcceptanceDriver,
} from '../../testing/playwright/index.js';
import { readEntries } from './entries.js';
import { test } from './story-test.js';

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
}

type Arguments = Readonly<Record<string, unknown>>;

/** What the preview of Storybook offers to scripts in its page. */
interface Preview {
  readonly storyStoreValue: {
    loadStory(story: { storyId: string }): Promise<{ readonly initialArgs: Arguments; readonly parameters: Parameters }>;
  };
  readonly channel: { emit(event: string, payload: object): void; once(event: string, listener: () => void): void };
}

interface Parameters {
  readonly controls: { readonly include: readonly string[] };
}

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  modules: readonly { declarations: readonly Declaration[] }[];
};
const elements = modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
const entries = readEntries();

function entry(id: string) {
  const found = entries.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

for (const { tagName, description } of elements) {
  const first = entries.find(({ title, type }) => title === `Elements/${tagName}` && type === 'story')!;

  test(`the page of ${tagName} says what the element does and lists its stories`, async ({ storyPage }) => {
    const { page } = storyPage;
    await storyPage.open(entry(`elements-${tagName}--docs`));
    const [sentence] = description!.replaceAll('\n', ' ').split(/(?<=\.) /u);
    await expect(page.getByText(sentence!.replaceAll('`', ''))).toBeVisible();
    await expect(page.getByRole('link', { name: first.name, exact: true })).toBeVisible();
  });

  test(`every control of ${tagName} changes the element`, async ({ storyPage }) => {
    const { page } = storyPage;
    await storyPage.open(first);
    const initial = await readControls(page, first.id);
    expect(Object.keys(initial)).not.toEqual([]);
    for (const [name, value] of Object.entries(initial)) {
      const other = another(value);
      await change(page, first.id, { [name]: other });
      const read = ([tag, property]: [string, string]) =>
        (document.querySelector(tag) as unknown as Arguments | null)?.[property];
      await expect.poll(() => page.evaluate(read, [tagName!, name] as [string, string])).toEqual(other);
      await change(page, first.id, { [name]: value });
    }
  });
}

test('the panels have the controls of the story and the events with their detail', async ({ storyPage }) => {
  const { page } = storyPage;
  await page.goto('/?path=/story/elements-space-switcher--switched&addonPanel=storybook/actions/panel');
  const panel = page.getByRole('tabpanel');
  // The panel notes what happens while it is seen, and the first play may be over before.
  await expect(panel).toContainText('Clear');
  await page.getByRole('button', { name: /^(?:Reload|Remount)/u }).click();
  await expect(panel).toContainText('space-switched: {space: Object, from: Object}');
  await page.getByRole('tab', { name: /Controls/u }).click();
  const rows = panel.locator('tbody tr');
  await expect(rows).toHaveText([/properties/u, /manageHref/u, /createHref/u, /hideManage/u, /hideCreate/u]);
});

test('the opening page leads from the terms to the switch', async ({ storyPage }) => {
  const { page } = storyPage;
  await storyPage.open(entry('welcome--welcome'));
  const switcher = new SpaceSwitcherDriver(page);
  const before = (await switcher.title.textContent())!;
  await new TermsAcceptanceDriver(page).accept();
  const form = new CreateProSpaceFormDriver(page);
  await form.fillIn({ title: 'Atelier', legalName: 'Atelier Weber S.à r.l.' });
  await form.confirm();
  await form.enter();
  await expect(switcher.title).toHaveText('Atelier');
  await switcher.choose(before);
  await expect(switcher.title).toHaveText(before);
});

/** A value of the same type. */
function another(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  return value === 'follow' ? 'stay' : '#elsewhere';
}

async function readControls(page: Page, storyId: string): Promise<Arguments> {
  return page.evaluate(async (id) => {
    const preview = (window as unknown as { __STORYBOOK_PREVIEW__: Preview }).__STORYBOOK_PREVIEW__;
    const { initialArgs, parameters } = await preview.storyStoreValue.loadStory({ storyId: id });
    return Object.fromEntries(parameters.controls.include.map((name) => [name, initialArgs[name]]));
  }, storyId);
}

async function change(page: Page, storyId: string, updatedArgs: Arguments): Promise<void> {
  await page.evaluate(
    (payload) => (window as unknown as { __STORYBOOK_PREVIEW__: Preview }).__STORYBOOK_PREVIEW__.channel.emit('updateStoryArgs', payload),
    { storyId, updatedArgs },
  );
}
