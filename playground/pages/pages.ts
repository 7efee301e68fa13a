/** The pages of the portal. A server would send one; here it is copied from its template in index.html. */
import { isForBackEnd, keepBackEnd } from '../demo/back-end.js';
import { fill } from '../session-content.js';
import { said, translate } from '../texts/texts.js';
import { isCountersigning, wireCountersign } from './countersign.js';
import { wireCreate } from './create.js';
import { wireGated } from './gated.js';
import { wireDevices } from './devices.js';
import { isProcedure, wireProcedure } from './procedure.js';
import { wireProfile } from './profile.js';
import { wireProvider } from './provider.js';
import { wireSignIn } from './sign-in.js';
import { wireSignOut } from './sign-out.js';
import { wireSpaces } from './spaces.js';
import { wireTransfer } from './transfer.js';
import { copyOf, templateOf } from './templates.js';

const wiring: Readonly<Record<string, () => void>> = {
  countersign: wireCountersign,
  create: wireCreate,
  'create-private': wireCreate,
  gated: wireGated,
  devices: wireDevices,
  invitations: wireSpaces,
  procedure: wireProcedure,
  profile: wireProfile,
  provider: wireProvider,
  'sign-in': wireSignIn,
  'sign-out': wireSignOut,
  spaces: wireSpaces,
  start: wireCreate,
  transfer: wireTransfer,
};

/** Puts the page that the address names in its place; where there is no such page, the home page, and says so. */
export function showPage(): void {
  const { dataset } = document.documentElement;
  const wanted = dataset['page'] ?? 'home';
  const found = isPage(wanted) && (wanted !== 'procedure' || isProcedure()) && (wanted !== 'countersign' || isCountersigning());
  const page = (dataset['page'] = found ? wanted : 'home');
  const frame = document.querySelector('.page')!;

  translate(frame);
  keepBackEnd(frame);
  const main = document.querySelector('main')!;
  main.append(copyOf(page));
  if (!found) main.prepend(renderMissing());
  wiring[page]?.();
  markCurrent(page);
  nameDocument();
}

function isPage(name: string): boolean {
  const template = templateOf(name);
  return template !== null && template.matches('[data-page]') && isForBackEnd(template);
}

/** Says that the address leads nowhere. */
function renderMissing(): DocumentFragment {
  const copy = copyOf('missing');
  const address = new URLSearchParams(location.search);
  const named = ['page', 'of'].filter((name) => address.has(name)).map((name) => `${name}=${address.get(name)!}`);
  fill(copy, { missing: said.missing(`?${named.join('&')}`) });
  return copy;
}

/** Marks the page and the language in the navigation; another language is the same page again. */
function markCurrent(page: string) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.sections a')) {
    if (new URLSearchParams(link.search).get('page') === page) link.setAttribute('aria-current', 'page');
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    const address = new URL(location.href);
    address.searchParams.set('lang', link.hreflang);
    link.href = address.href;
    if (link.hreflang === document.documentElement.lang) link.setAttribute('aria-current', 'true');
  }
}

function nameDocument() {
  const headings = [...document.querySelectorAll('main h1')];
  const heading = headings.find(({ textContent }) => textContent !== '');
  document.title = [heading?.textContent, 'Vallon'].filter(Boolean).join(' – ');
}
