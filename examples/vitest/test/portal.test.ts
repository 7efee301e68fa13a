import { type RunningMock, startMock } from 'space-elements/mocks';
import { CreateProSpaceFormDriver, SpaceSwitcherDriver, userEventKeys } from 'space-elements/testing/browser';
import { beforeAll, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import 'space-elements/define';

const keys = userEventKeys(userEvent);
let mock: RunningMock;

beforeAll(async () => {
  mock = await startMock();
});

/** Puts an element into a page of its own, as the user of a situation sees it. */
function show<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, situation: Parameters<RunningMock['use']>[0]): HTMLElementTagNameMap[Tag] {
  mock.use(situation);
  document.body.innerHTML = `<space-session base-url="/api"><${tag}></${tag}></space-session>`;
  return document.querySelector(tag)!;
}

function happened(event: string): Promise<unknown> {
  return new Promise((resolve) => document.addEventListener(event, resolve, { once: true }));
}

it('switches to the space that the user chooses', async () => {
  const switcher = new SpaceSwitcherDriver(show('space-switcher', 'forty'), keys);
  const switched = happened('space-switched');
  await switcher.choose('Garage de la Moselle');
  await switched;
  const { session } = await mock.session();
  expect(session?.activeSpace?.title).toBe('Garage de la Moselle');
});

it('creates a space', async () => {
  const form = new CreateProSpaceFormDriver(show('create-pro-space-form', 'private-only'), keys);
  const created = happened('space-created');
  await form.fillIn({ title: 'Atelier', legalName: 'Atelier Weber S.à r.l.' });
  await form.confirm();
  await created;
  const { session } = await mock.session();
  expect(session?.spaceCounts.professional).toBe(1);
});
