import type { Session } from '../../src/contract/session.js';
import { element } from './element.js';
import { icon } from './icons.js';
import { makeMenu } from './menu.js';

let made = 0;

/** The button with its popup. The session is expected to have an active space. */
export function makeSwitcher({ activeSpace, spaceCounts }: Session): HTMLElement {
  const { kind, title } = activeSpace!;
  const id = `menu-${(made += 1)}`;
  const caption = kind === 'private' ? 'Private space' : 'Business space';
  const button = element(
    'button',
    {
      type: 'button',
      class: 'trigger',
      popovertarget: id,
      'aria-haspopup': 'dialog',
      'aria-label': `${caption}: ${title}. Switch space`,
    },
    element('span', { class: `tile ${kind}` }, icon(kind === 'private' ? 'person' : 'briefcase')),
    element(
      'span',
      { class: 'words' },
      element('span', { class: 'quiet' }, caption),
      element('span', { class: 'title', dir: 'auto' }, title),
    ),
    icon('chevron'),
  );
  const menu = makeMenu(button, id, activeSpace!, spaceCounts.private + spaceCounts.professional);
  menu.addEventListener('toggle', () => button.setAttribute('aria-expanded', String(menu.matches(':popover-open'))));
  return element('div', { class: 'switcher' }, button, menu);
}
