/**
 * For a script tag: downloads the elements that the page uses, each when the first of its kind comes into the page.
 *
 * With `data-base-url` on the script tag, and while there is no `<space-session>` in the page, it puts one there, which
 * provides the session of that service to the whole document.
 */
import { discover } from './discover.js';
import { download } from './download.js';
import { header, others } from './elements.js';
import { requestSession } from '../session/request-session.js';

/** The tags that a loader looks after already: a page may have several copies of this package. */
const taken = Symbol.for('space-elements.loader/v1');
const page = globalThis as Partial<Record<symbol, ReadonlySet<string>>>;

const earlier = page[taken] ?? new Set();
const tags = [...header, ...others].filter((tag) => !earlier.has(tag));
if (earlier.size) console.warn('An earlier copy of space-elements is kept.');
page[taken] = new Set([...earlier, ...tags]);

discover(tags, (tag, element) => {
  if (customElements.get(tag)) return;
  if (tag === 'space-session') requestSession(element);
  download(tag, element);
});

// A module is not told which script tag it came by.
const baseUrl = [...document.scripts].find(({ src }) => src === import.meta.url)?.dataset['baseUrl'];
if (baseUrl !== undefined) {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', provideSession);
  else provideSession();
}

function provideSession() {
  const session = document.createElement('space-session');
  session.setAttribute('base-url', baseUrl!);
  // Takes no place, also before it is defined.
  session.style.display = 'contents';
  // A live list, so that looking at it with each change of the page costs nothing.
  const sessions = document.getElementsByTagName('space-session');
  const provide = () => {
    // Beside the body, which Turbo, htmx, Astro and Livewire replace or empty when they show the next page.
    if (!sessions.length) document.documentElement.append(session);
    else if (sessions[1]) session.remove();
  };
  new MutationObserver(provide).observe(document, { childList: true, subtree: true });
  provide();
}
