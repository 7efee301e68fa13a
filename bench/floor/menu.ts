import type { SpacePage, SpaceSummary } from '../../src/contract/spaces.js';
import { element } from './element.js';
import { icon } from './icons.js';
import { askForSpaces, SpaceList } from './space-list.js';

/** Milliseconds without a key after which a search is sent: as long as the element waits. */
const searchDelay = 80;

/**
 * What the button opens. It is filled each time it opens, and emptied when it closes. The list is asked for when the
 * pointer or the focus reaches the button.
 */
export function makeMenu(button: HTMLElement, id: string, activeSpace: SpaceSummary, count: number): HTMLElement {
  const menu = element('dialog', { id, popover: '', class: 'menu', 'aria-label': 'Your spaces' });
  let ahead: Promise<SpacePage> | undefined;
  const prepare = () => void (ahead ??= askForSpaces({}));
  button.addEventListener('pointerenter', prepare);
  button.addEventListener('focus', prepare);
  menu.addEventListener('beforetoggle', (event) => {
    if (event.newState === 'closed') menu.replaceChildren();
    else fill(menu, activeSpace, count, ahead);
    ahead = undefined;
  });
  menu.addEventListener('toggle', () => menu.querySelector('input')?.focus());
  return menu;
}

function fill(menu: HTMLElement, activeSpace: SpaceSummary, count: number, ahead?: Promise<SpacePage>) {
  const list = new SpaceList(activeSpace.id);
  menu.replaceChildren(
    renderActive(activeSpace),
    renderSearch(list, count),
    list.element,
    element(
      'div',
      { class: 'actions' },
      element('a', { class: 'action', href: '/spaces' }, icon('briefcase'), 'Manage my spaces'),
      element('a', { class: 'action', href: '/spaces/new' }, icon('plus'), 'Create a business space'),
    ),
  );
  void list.load('', ahead);
}

function renderActive({ title, identifier }: SpaceSummary): HTMLElement {
  const copy = element('button', { type: 'button', 'aria-label': `Copy the identifier ${identifier}` }, icon('briefcase'));
  copy.addEventListener('click', () => void navigator.clipboard.writeText(identifier));
  return element(
    'div',
    { class: 'active' },
    element('strong', { dir: 'auto' }, title),
    element('code', { translate: 'no' }, identifier),
    copy,
  );
}

function renderSearch(list: SpaceList, count: number): HTMLElement {
  const label = `Search ${count} spaces`;
  const field = element('input', { type: 'search', autocomplete: 'off', 'aria-label': label, placeholder: label });
  let delay: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(delay);
    delay = setTimeout(() => void list.load(field.value.trim()), searchDelay);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.focusFirst();
  });
  return element('div', { class: 'search' }, icon('search'), field);
}
