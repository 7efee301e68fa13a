import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RunningMock, SituationName } from '../../../mocks/index.js';
import type { SpaceSession } from '../../../src/components/space-session/space-session.js';
import { expectAccessible } from './accessible.js';
import { listenTo } from './listen-to.js';
import { focused, inside } from './queries.js';
import { settle } from './settle.js';
import { waitUntil } from './wait-until.js';

/** An element with a list on a page, in a situation. */
export interface ListPage {
  readonly mock: RunningMock;
  readonly session: SpaceSession;
  readonly element: HTMLElement & { readonly updateComplete: Promise<boolean> };
}

/** What the common suite needs to know of an element with a list. */
export interface ListSpecification {
  readonly name: string;
  /** Where the service lists the items, and the id of that operation. */
  readonly path: string;
  readonly operation: string;
  /** Situations with this many items: few enough for one page, and more than one page. */
  readonly short: { readonly situation: SituationName; readonly count: number };
  readonly long: { readonly situation: SituationName; readonly counts: readonly number[] };
  readonly setUp: (situation: SituationName) => Promise<ListPage>;
  /** Shows the list, without waiting for it. */
  readonly show: (element: ListPage['element']) => Promise<void>;
  /** Hides what `show` showed; nothing for a list that is always there. */
  readonly hide?: () => Promise<void>;
  readonly items: (element: ListPage['element']) => HTMLElement[];
  /** The text that tells an item from the others. */
  readonly titleOf: (item: HTMLElement) => string;
  readonly titles: (mock: RunningMock) => Promise<readonly string[]>;
  /** What assistive technology was told last. */
  readonly announced: (element: ListPage['element']) => string;
  readonly found: (count: number) => string;
  readonly failures: { readonly list: string; readonly more: string; readonly search: string; readonly outdated: string };
}

/** The longest word of a title that every driver can type. */
function wordIn(title: string): string {
  return (title.match(/[a-z]+/gi) ?? []).reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** What holds for every list that the service pages and searches. */
export function describeList(spec: ListSpecification): void {
  const { items, show } = spec;
  const requests = ({ requests }: RunningMock) => requests.filter(({ path, method }) => path === spec.path && method === 'GET');
  const titlesOf = (element: ListPage['element']) => items(element).map(spec.titleOf);
  const searchField = (element: ListPage['element']) => inside(element).getByRole<HTMLInputElement>('searchbox');

  async function shown(situation: SituationName): Promise<ListPage> {
    const page = await spec.setUp(situation);
    await show(page.element);
    await waitUntil(() => items(page.element).length > 0, 'the list does not appear');
    return page;
  }

  async function search(element: ListPage['element'], text: string) {
    searchField(element).focus();
    searchField(element).select();
    // Key by key: WebKit's driver loses the second of two equal letters that it types at once.
    for (const key of text) await sendKeys({ press: key });
  }

  /** Holds the next answer back until it is released. */
  function hold(mock: RunningMock) {
    let release: (() => void) | undefined;
    mock.failNext({ delay: new Promise<void>((resolve) => (release = resolve)) }, { path: spec.path });
    return () => release?.();
  }

  describe(`The list of ${spec.name}`, () => {
    it('shows the first page', async () => {
      const { mock, element } = await shown(spec.long.situation);
      const [first] = spec.long.counts;
      expect(titlesOf(element)).to.deep.equal((await spec.titles(mock)).slice(0, first));
    });

    it('loads more as the user goes on, each page once', async () => {
      const { mock, element } = await shown(spec.long.situation);
      await settle(mock);
      expect(requests(mock), 'before the user went on').to.have.length(1);
      for (const count of spec.long.counts.slice(1)) {
        items(element).at(-1)!.scrollIntoView();
        await waitUntil(() => items(element).length === count, `${count} items`);
      }
      expect(titlesOf(element)).to.deep.equal(await spec.titles(mock));
      await settle(mock);
      expect(requests(mock)).to.have.length(spec.long.counts.length);
    });

    it('says at its end that the rest could not be loaded, and loads it when the user tries again', async () => {
      const { mock, element } = await shown(spec.long.situation);
      const [first, second] = spec.long.counts;
      mock.failNext({ problem: 'unexpected' }, { path: spec.path });
      const failures = listenTo('service-failed');
      items(element).at(-1)!.scrollIntoView();
      const message = await inside(element).findByRole('alert');
      expect(message.textContent).to.contain(spec.failures.more);
      expect(items(element)).to.have.length(first!);
      expect(failures).to.have.length(1);
      await expectAccessible(element);
      await settle(mock);
      expect(requests(mock), 'no retry by itself').to.have.length(2);
      inside(element).getByRole('button', { name: 'Try again' }).click();
      await waitUntil(() => items(element).length === second);
    });

    it('says that it could not be loaded, and why, and appears when the user tries again', async () => {
      const { mock, element } = await spec.setUp('server-error');
      const failures = listenTo('service-failed');
      await show(element);
      const message = await inside(element).findByRole('alert');
      expect(message.textContent).to.contain(spec.failures.list);
      expect(message.textContent).to.contain('The service is not available at the moment.');
      expect((failures as CustomEvent[]).map(({ detail }) => detail as unknown)).to.deep.equal([
        { code: 'unavailable', operation: spec.operation },
      ]);
      await expectAccessible(element);
      mock.use(spec.short.situation);
      inside(element).getByRole('button', { name: 'Try again' }).click();
      await waitUntil(() => items(element).length > 0);
      expect(Boolean(inside(element).queryByRole('alert'))).to.equal(false);
    });

    it('shows nothing when the page shows the failure itself', async () => {
      const { element } = await spec.setUp('server-error');
      const failed = new Promise((resolve) => {
        document.addEventListener('service-failed', (event) => resolve(event.preventDefault()), { once: true });
      });
      await show(element);
      await failed;
      await element.updateComplete;
      expect(Boolean(inside(element).queryByRole('alert'))).to.equal(false);
    });

    it('is forgotten when somebody else is signed in', async () => {
      const { mock, session, element } = await shown(spec.short.situation);
      const release = hold(mock);
      await spec.hide?.();
      const { person } = session.session!;
      session.session = { ...session.session!, person: { ...person, id: 'somebody-else' } };
      await show(element);
      expect(items(element)).to.have.length(0);
      release();
      await waitUntil(() => items(element).length > 0);
    });

    if (spec.hide) {
      it('keeps the last good items and says that they may be out of date', async () => {
        const { mock, element } = await shown(spec.short.situation);
        await spec.hide?.();
        mock.failNext('malformed', { path: spec.path });
        await show(element);
        expect(items(element), 'at once').to.have.length(spec.short.count);
        const message = await inside(element).findByRole('alert');
        expect(message.textContent).to.contain(spec.failures.outdated);
        expect(items(element)).to.have.length(spec.short.count);
        await expectAccessible(element);
      });
    }
  });

  describe(`The search of ${spec.name}`, () => {
    // @accessibility search-announces-count
    it('requests the service once, after the last key, and says how many items were found', async () => {
      const { mock, element } = await shown(spec.long.situation);
      const last = (await spec.titles(mock)).at(-1)!;
      const field = searchField(element);
      field.focus();
      for (const key of last) {
        field.value += key;
        field.dispatchEvent(new InputEvent('input'));
      }
      await waitUntil(() => requests(mock).some(({ query }) => 'query' in query) && titlesOf(element).includes(last));
      await waitUntil(() => spec.announced(element) === spec.found(items(element).length));
      expect(requests(mock).filter(({ query }) => 'query' in query)).to.have.length(1);
      expect(focused() === field, 'the focus stays in the field').to.equal(true);
    });

    it('keeps the earlier items, marked as such, until the answer arrives; an earlier answer never replaces a later one', async () => {
      const { mock, element } = await shown(spec.short.situation);
      const [first, second] = await spec.titles(mock);
      const isBusy = () => Boolean(element.shadowRoot!.querySelector('[aria-busy=true]'));
      const release = hold(mock);
      await search(element, wordIn(first!).slice(0, 1));
      await waitUntil(() => requests(mock).length === 2);
      expect(items(element)).to.have.length(spec.short.count);
      expect(isBusy()).to.equal(true);
      expect(spec.announced(element)).to.equal('');
      await search(element, wordIn(second!));
      await waitUntil(() => titlesOf(element).includes(second!) && !isBusy(), 'the answer');
      const found = titlesOf(element);
      release();
      await settle(mock);
      expect(titlesOf(element)).to.deep.equal(found);
      expect(isBusy()).to.equal(false);
    });

    it('says that nothing was found, and clears with the focus in the field', async () => {
      const { mock, element } = await shown(spec.short.situation);
      await search(element, 'zzz');
      await waitUntil(() => spec.announced(element).includes('“\u2068zzz\u2069”'));
      expect(items(element)).to.have.length(0);
      const clear = inside(element).getByRole('button', { name: 'Clear the search' });
      await expectAccessible(element);
      const before = requests(mock).length;
      clear.click();
      await element.updateComplete;
      expect(items(element)).to.have.length(spec.short.count);
      expect(searchField(element).value).to.equal('');
      expect(focused() === searchField(element)).to.equal(true);
      expect(requests(mock), 'the list was still there').to.have.length(before);
    });

    it('does not say that something was not found before the answer is there', async () => {
      const { mock, element } = await shown(spec.short.situation);
      await search(element, 'zzz');
      await waitUntil(() => spec.announced(element).includes('“\u2068zzz\u2069”'));
      const release = hold(mock);
      const before = requests(mock).length;
      const [first] = await spec.titles(mock);
      const letter = wordIn(first!).slice(0, 1);
      await search(element, letter);
      await waitUntil(() => requests(mock).length > before);
      expect(element.shadowRoot!.textContent).to.contain('“\u2068zzz\u2069”').and.not.to.contain(`“\u2068${letter}\u2069”`);
      release();
      await waitUntil(() => items(element).length > 0);
    });

    it('says that it failed, and searches when the user tries again', async () => {
      const { mock, element } = await shown(spec.short.situation);
      const [first] = await spec.titles(mock);
      // Every search fails: between two keys of a slow machine the word so far is searched.
      mock.failNext({ problem: 'unexpected' }, { path: spec.path, times: Infinity });
      await search(element, wordIn(first!));
      const message = await inside(element).findByRole('alert');
      expect(message.textContent).to.contain(spec.failures.search);
      mock.use(spec.short.situation);
      inside(element).getByRole('button', { name: 'Try again' }).click();
      await waitUntil(() => items(element).length < spec.short.count && titlesOf(element).includes(first!));
      expect(searchField(element).value).to.equal(wordIn(first!));
    });
  });
}
