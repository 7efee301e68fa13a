import { type Fault, type PlayedPhone, situationNames, situations } from '../../mocks/index.js';
import { wireButtons } from './buttons.js';
import { linkTo } from './choices.js';
import { sayMistake } from './mistake.js';
import { wireDesk } from './desk.js';
import { mock } from './mock.js';

/** What may happen to the next call, and how often: without an answer, or with one lost, a call is made three times. */
const faults: readonly { readonly words: string; readonly fault: Fault; readonly times: number }[] = [
  { words: 'offline', fault: 'offline', times: 3 },
  { words: 'lost answer', fault: 'lost-answer', times: 3 },
  { words: '500', fault: { problem: 'unexpected' }, times: 1 },
  { words: '429', fault: { problem: 'rate-limited', retryAfter: 30 }, times: 1 },
  { words: 'malformed', fault: 'malformed', times: 1 },
  { words: 'slow', fault: { delay: 3_000 }, times: 1 },
];

const running = await mock;
let seen = 0;

/** The requests that the mock has received since the last time. */
export function describeRequests(): readonly string[] {
  const { requests } = running;
  // A situation that has started over has received nothing.
  if (requests.length < seen) seen = 0;
  const received = requests.slice(seen).map(({ method, path, query }) => {
    const search = new URLSearchParams(query).toString();
    return `${method} ${path}${search && `?${search}`}`;
  });
  seen = requests.length;
  return received;
}

/** What only the mock can do: other people and data, and calls that fail. */
export function wireControls(): void {
  listSituations();
  listFaults();
  wireDesk({
    list: (spaceId) => running.desk.list(spaceId),
    issueCode: (wanted) => running.desk.issueCode(wanted),
    receive: (wanted) => running.desk.receive(wanted),
    grant: (certification) => running.desk.grant(certification),
    refuse: (certification, reason) => running.desk.refuse(certification, reason),
    revoke: (certification, reason) => running.desk.revoke(certification, reason),
  });
  wireButtons({
    reset: begin(() => running.reset()),
    anne: begin(() => running.signIn()),
    nobody: begin(() => running.signOut()),
    expire: begin(() => running.expireSession()),
    'confirm-email': () => void confirmEmail(),
    'phone-claims': () => void playPhone('claims'),
    'phone-guesses': () => void playPhone('guesses'),
  });
}

/** As the reader of the latest mail would. */
async function confirmEmail() {
  if (running.mails.length === 0) return sayMistake('No mail was sent since this page was loaded.');
  await running.confirmEmail();
  location.reload();
}

/** As a phone in front of the page would; the page then asks by itself what has become of its code. */
async function playPhone(phone: PlayedPhone) {
  const code = document.querySelector('device-pairing')?.shadowRoot?.querySelector('[part=code]');
  if (!code) return sayMistake('No code is shown: link a device first.');
  await running.playPhone(phone);
}

/** The page finds what it then finds when it is loaded again. */
function begin(act: () => void) {
  return () => {
    act();
    location.reload();
  };
}

function listSituations() {
  const list = document.querySelector('#demo-situations')!;
  for (const name of situationNames) {
    const row = document.createElement('li');
    const description = document.createElement('p');
    description.textContent = situations[name].description;
    row.append(linkTo({ situation: name, mock: undefined, page: 'home' }, name, name === running.situation), description);
    list.append(row);
  }
}

function listFaults() {
  const group = document.querySelector('#demo-faults')!;
  for (const { words, fault, times } of faults) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    button.addEventListener('click', () => running.failNext(fault, { times }));
    group.append(button);
  }
}
