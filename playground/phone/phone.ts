/** Plays the mobile app: links this browser as a device, and opens with a key that the browser keeps. */
import { claimWords, codeLength, normalizeCode, openingWords } from '../../src/contract/device-proofs.js';
import type { DeviceSession } from '../../src/contract/devices.js';
import { claimPairing, openDeviceSession } from '../../src/services/generated/devices.js';
import { HttpSpaceService } from '../../src/services/http-space-service.js';
import { isServiceError } from '../../src/services/service-error.js';
import { backEnd } from '../demo/back-end.js';
import { forgetDevice, keepDevice, type KeptDevice, readDevice } from './key-store.js';
import { hashSecret, makeKeys, publicKeyOf, sign } from './keys.js';
import { hasPlatformLock, makeLock, openLock } from './platform-lock.js';
import { canScan, scan } from './scanner.js';
import { texts, translate } from './texts.js';

const mostWrongCodes = 5;
const service = new HttpSpaceService('/api');
let device: KeptDevice | undefined;
/** The last code and the keys that claimed it: whose answer was lost claims it with these again. */
let claimed: { readonly code: string; readonly keys: CryptoKeyPair } | undefined;
let screen = '';

translate();
if (backEnd === 'mock') await (await import('./mock.js')).ready;
await begin();
document.documentElement.dataset['ready'] = '';

async function begin() {
  device = await readDevice();
  if (device === undefined) return start();
  if (device.secret === undefined) return show('compare');
  return show('locked');
}

function start() {
  input('code').value = codeIn(location.hash);
  input('name').value ||= /iPhone|iPad|Android/.exec(navigator.userAgent)?.[0] ?? 'Vallon';
  byId('scan').hidden = !canScan;
  show('start');
}

/** One screen at a time; its heading gets the focus, and says it. */
function show(name: string) {
  screen = name;
  for (const section of document.querySelectorAll<HTMLElement>('[data-screen]')) section.hidden = section.dataset['screen'] !== name;
  if (name === 'compare') byId('number').textContent = device!.number.replace(/^.{3}/u, '$& ');
  if (name === 'choose') void hasPlatformLock().then((has) => (byId('lock-choice').hidden = !has));
  if (name === 'locked') byId('platform-lock').hidden = device?.lock === undefined;
  for (const problem of document.querySelectorAll('.problem')) problem.textContent = '';
  for (const field of document.querySelectorAll<HTMLInputElement>('input[type=password]')) field.value = '';
  document.querySelector<HTMLElement>(`[data-screen=${name}] h1`)?.focus();
  void watch(name);
}

/** Asks now and then while it matters and somebody looks: until the person has confirmed, and while the app is open. */
async function watch(name: string) {
  for (let pause = 1_000; screen === name && ['compare', 'open'].includes(name); pause = Math.min(5_000, pause * 1.5)) {
    if (!document.hidden) await (name === 'compare' ? seeWhetherConfirmed() : prove());
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

async function seeWhetherConfirmed() {
  const answer = await ask({ deviceId: device!.deviceId });
  if (answer === 'gone') await leave('refused');
  else if (answer !== undefined && answer.state !== 'pending' && screen === 'compare') show('choose');
}

/** Answers the challenge of the service; shows whose account is open. */
async function prove() {
  if (!device) return;
  const { deviceId, keys } = device;
  const asked = await ask({ deviceId });
  const challenge = asked === 'gone' ? undefined : asked?.challenge;
  const answer = challenge ? await ask({ deviceId, challenge, signature: await sign(keys, openingWords(deviceId, challenge)) }) : asked;
  if (answer === 'gone') return leave('unpaired');
  byId(screen === 'open' ? 'open-problem' : 'unlock-problem').textContent = answer ? '' : texts.failed;
  if (answer?.person && ['locked', 'choose', 'open'].includes(screen)) {
    byId('greeting').textContent = texts.greeting(`${answer.person.firstNames} ${answer.person.lastNames}`);
    byId('device-name').textContent = texts.known(answer.name ?? '');
    if (screen !== 'open') show('open');
  }
}

/** `undefined` when there was no answer; *gone* when the account does not know the device. */
async function ask(proof: { deviceId: string; challenge?: string; signature?: string }): Promise<DeviceSession | 'gone' | undefined> {
  try {
    return await service.call(openDeviceSession, proof);
  } catch (error) {
    return isServiceError(error) && error.code === 'not-found' ? 'gone' : undefined;
  }
}

async function leave(reason: keyof typeof texts.gone) {
  await forgetDevice();
  device = undefined;
  byId('gone-title').textContent = texts.gone[reason];
  byId('gone-lead').textContent = texts.goneLead[reason];
  show('gone');
}

onSubmit('claim', async (say) => {
  const code = normalizeCode(codeIn(input('code').value));
  const name = input('name').value.trim();
  if (code.length !== codeLength) return say(texts.wrongForm);
  if (name === '') return say(texts.noName);
  if (claimed?.code !== code) claimed = { code, keys: await makeKeys() };
  const { keys } = claimed;
  try {
    const { deviceId, number } = await service.call(claimPairing, { code, name, publicKey: await publicKeyOf(keys), proof: await sign(keys, claimWords(code)) });
    device = await keepDevice({ deviceId, keys, number, wrongCodes: 0 });
    claimed = undefined;
    // The code is used: nobody needs to find it in the history.
    history.replaceState(null, '', location.pathname + location.search);
    show('compare');
  } catch (error) {
    say(isServiceError(error) && ['not-found', 'invalid'].includes(error.code) ? texts.refused : texts.failed);
  }
});

onSubmit('choose', async (say) => {
  const code = input('new-code').value;
  if (!/^\d{6}$/.test(code)) return say(texts.sixDigits);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const wantsLock = input('use-lock').checked;
  const lock = wantsLock ? await makeLock(input('name').value || 'Vallon').catch(() => undefined) : undefined;
  device = await keepDevice({ ...device!, secret: { salt, hash: await hashSecret(code, salt) }, ...(lock && { lock }) });
  await prove();
});

onSubmit('unlock', async (say) => {
  const { secret, wrongCodes } = device!;
  const code = input('secret-code').value;
  if (!/^\d{6}$/.test(code)) return say(texts.sixDigits);
  if ((await hashSecret(code, secret!.salt)) === secret!.hash) {
    device = await keepDevice({ ...device!, wrongCodes: 0 });
    return prove();
  }
  if (wrongCodes + 1 >= mostWrongCodes) return leave('forgotten');
  device = await keepDevice({ ...device!, wrongCodes: wrongCodes + 1 });
  input('secret-code').value = '';
  say(texts.wrongCode(mostWrongCodes - wrongCodes - 1));
});

byId('scan').addEventListener('click', () => {
  scan(document.querySelector('video')!).then(
    (read) => (input('code').value = codeIn(read)),
    () => (byId('claim-problem').textContent = texts.noCamera),
  );
});

byId('platform-lock').addEventListener('click', () => {
  const failed = () => {
    byId('unlock-problem').textContent = texts.lockFailed;
  };
  openLock(device!.lock!).then((isOpen) => (isOpen ? prove() : failed()), failed);
});

document.addEventListener('click', ({ target }) => {
  const act = (target as Element).closest<HTMLElement>('[data-act]')?.dataset['act'];
  if (act === 'lock') show('locked');
  if (act === 'restart') start();
  if (act === 'forget') void forgetDevice().then(begin);
});

function onSubmit(form: string, submit: (say: (problem: string) => void) => Promise<void>) {
  let isBusy = false;
  byId(form).addEventListener('submit', (event) => {
    event.preventDefault();
    if (isBusy) return;
    isBusy = true;
    const problem = byId(`${form}-problem`);
    problem.textContent = '';
    void submit((words) => (problem.textContent = words)).finally(() => (isBusy = false));
  });
}

/** The code in what was scanned or opened: an address whose fragment it is, or the code alone. */
function codeIn(text: string): string {
  const code = text.slice(text.indexOf('#') + 1);
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

function byId(id: string): HTMLElement {
  return document.getElementById(id)!;
}

function input(id: string): HTMLInputElement {
  return byId(id) as HTMLInputElement;
}
