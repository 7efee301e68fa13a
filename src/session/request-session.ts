import { takeWrittenAnswer } from './written-answer.js';

/** As in `early-answer.ts`, of which the loader imports nothing: the file that has it arrives later. */
const key = Symbol.for('space-elements.early-answers/v1');

const page = globalThis as Partial<Record<symbol, Map<string, Promise<Response>>>>;

/** So long an answer is worth waiting for the element that asks for it, in milliseconds. After that it may be stale. */
const longestWait = 5_000;

/**
 * Gets the session of a `<space-session>` while the scripts arrive, from the page or from the service, as the element
 * will request it when it is defined: it then gets this answer, once. Not where the page brings its own session or
 * service, which says how to ask.
 */
export function requestSession(element: Element): void {
  const baseUrl = element.getAttribute('base-url')?.replace(/\/+$/, '');
  if (!baseUrl || Object.keys(element).length) return;
  const url = Object.assign(document.createElement('a'), { href: `${baseUrl}/session` }).href;
  const headers: [string, string][] = [['Accept', 'application/json, application/problem+json']];
  const language = element.closest<HTMLElement>('[lang]')?.lang || navigator.language;
  try {
    headers.push(['Accept-Language', Intl.getCanonicalLocales(language)[0]!]);
  } catch {
    return;
  }
  const written = takeWrittenAnswer(baseUrl);
  const answer = written ?? fetch(url, { headers, cache: 'no-store', credentials: 'include', redirect: 'manual' });
  answer.catch(() => undefined);
  const request = JSON.stringify([url, headers]);
  const answers = (page[key] ??= new Map());
  answers.set(request, answer);
  // What the page brought is as old as the page, however long its scripts take.
  if (!written) setTimeout(() => answers.delete(request), longestWait);
}
