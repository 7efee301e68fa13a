import { type Fault, type Mock, situationNames, situations } from '../../mocks/index.js';

const choices = {
  lang: ['fr', 'de', 'en', 'lb'],
  theme: ['system', 'light', 'dark', 'contrast'],
  width: ['full', '768', '320'],
} as const;

/** What may happen to the next call, and how often: without an answer, or with one lost, a call is made three times. */
const faults: readonly { readonly words: string; readonly fault: Fault; readonly times: number }[] = [
  { words: 'offline', fault: 'offline', times: 3 },
  { words: 'lost answer', fault: 'lost-answer', times: 3 },
  { words: '500', fault: { problem: 'unexpected' }, times: 1 },
  { words: '429', fault: { problem: 'rate-limited', retryAfter: 30 }, times: 1 },
  { words: 'malformed', fault: 'malformed', times: 1 },
  { words: 'slow', fault: { delay: 3_000 }, times: 1 },
];

/** The drawer: each choice is an address of its own, so that it can be copied, sent and tested. */
export function wireControls(mock: Mock): void {
  const { dataset, lang } = document.documentElement;
  const chosen = { lang, theme: dataset['theme'], width: dataset['width'] };
  for (const [name, values] of Object.entries(choices)) {
    const group = document.querySelector(`#demo-${name}`)!;
    for (const value of values) group.append(link({ [name]: value }, value, value === chosen[name as 'lang']));
  }
  listSituations(mock);
  listFaults(mock);
  wireButtons(mock);
}

function listFaults(mock: Mock) {
  const group = document.querySelector('#demo-faults')!;
  for (const { words, fault, times } of faults) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    button.addEventListener('click', () => mock.failNext(fault, { times }));
    group.append(button);
  }
}

function listSituations(mock: Mock) {
  const list = document.querySelector('#demo-situations')!;
  for (const name of situationNames) {
    const row = document.createElement('li');
    const description = document.createElement('p');
    description.textContent = situations[name].description;
    row.append(link({ situation: name, page: 'home' }, name, name === mock.situation), description);
    list.append(row);
  }
}

function wireButtons(mock: Mock) {
  const acts: Readonly<Record<string, () => void>> = {
    reset: () => mock.reset(),
    anne: () => mock.signIn(),
    nobody: () => mock.signOut(),
    expire: () => mock.expireSession(),
  };
  for (const [name, act] of Object.entries(acts)) {
    document.querySelector(`#demo-${name}`)!.addEventListener('click', () => {
      act();
      location.reload();
    });
  }
}

/** A link to this page with something else chosen. */
function link(change: Readonly<Record<string, string>>, words: string, current: boolean): HTMLAnchorElement {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(change)) address.searchParams.set(name, value);
  const anchor = document.createElement('a');
  anchor.href = address.href;
  anchor.textContent = words;
  if (current) anchor.setAttribute('aria-current', 'true');
  return anchor;
}
