import type { SpaceService } from '../../src/services/space-service.js';
import type { SpaceSummary } from '../../src/contract/spaces.js';
import type { Session } from '../../src/session/session.js';
import { followContext } from '../context.js';
import { goTo } from '../navigation.js';
import { fill } from '../session-content.js';
import { switchSpace } from '../switch-space.js';
import { formatCount, said } from '../texts/texts.js';
import { copyOf } from './templates.js';
import { listSpaces } from '../../src/services/generated/spaces.js';

/** "Gérer mes espaces": the spaces of the person, page by page, from the service that the elements use too. */
export function wireSpaces(): void {
  const list = document.querySelector('.listing .spaces')!;
  const message = document.querySelector<HTMLElement>('.listing .message')!;
  const more = document.querySelector<HTMLButtonElement>('[data-act=more]')!;
  const empty = document.querySelector<HTMLElement>('.empty')!;
  let service: SpaceService | undefined;
  let active: SpaceSummary | null = null;
  let cursor: string | null = null;
  let begun = false;

  void followContext('service', (value) => (service = value));
  void followContext('session', (session) => {
    if (session) begin(session);
  });
  more.addEventListener('click', () => void showMore());
  document.addEventListener('space-switched', () => goTo('home'));

  function begin(session: Session) {
    active = session.activeSpace;
    if (!begun) void showMore();
    begun = true;
  }

  async function showMore() {
    more.disabled = true;
    message.hidden = true;
    try {
      const page = await service!.call(listSpaces, cursor === null ? {} : { cursor });
      if (cursor === null) list.replaceChildren();
      list.classList.remove('waiting');
      list.append(...page.items.map(renderRow));
      cursor = page.nextCursor;
      empty.hidden = page.total > 0;
      offerMore(said.more(formatCount(list.childElementCount), formatCount(page.total)), cursor !== null);
    } catch {
      // Placeholders of what is not coming would look like spaces without a name.
      if (cursor === null) list.replaceChildren();
      list.classList.remove('waiting');
      say(said.listFailed);
      offerMore(said.tryAgain, true);
    }
  }

  function renderRow(space: SpaceSummary): DocumentFragment {
    const copy = copyOf('space-row');
    const row = copy.querySelector('li')!;
    const { kind, title, legalName, identifier, role } = space;
    row.dataset['kind'] = kind;
    fill(row, { title, identifier, legalName: legalName ?? '', role: said.roles[role] });
    const state = row.querySelector<HTMLElement>('.state')!;
    const enter = row.querySelector('button')!;
    state.hidden = space.id !== active?.id;
    enter.hidden = !state.hidden;
    enter.setAttribute('aria-label', said.enter(title));
    enter.addEventListener('click', () => void switchTo(space));
    return copy;
  }

  async function switchTo(space: SpaceSummary) {
    try {
      await switchSpace(service!, space, active);
    } catch {
      say(said.switchFailed(space.title));
    }
  }

  function offerMore(words: string, offered: boolean) {
    more.textContent = words;
    more.hidden = !offered;
    more.disabled = false;
  }

  function say(sentence: string) {
    message.textContent = sentence;
    message.hidden = false;
  }
}
