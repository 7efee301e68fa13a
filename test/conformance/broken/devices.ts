import type { Device, DeviceList, DeviceSession, Pairing } from '../../../src/contract/devices.js';
import { type BackEnd, broken, changeAnswer, changeBody, changeHeader, changeRequest, changeSentBody, changeSentHeader, changeStatus, type Fault, isAt, personOf, withBody, withHeader } from './break.js';

const begun = 'POST /devices/pairings';
const read = 'GET /devices/pairings/{id}';
const confirmed = 'POST /devices/pairings/{id}/confirmation';
const cancelled = 'DELETE /devices/pairings/{id}';
const claimed = 'POST /pairings/claims';
const opened = 'POST /device-sessions';
const listed = 'GET /devices';
const renamed = 'PATCH /devices/{id}';
const unpaired = 'DELETE /devices/{id}';

const answerHeaders = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
const json = (body: unknown) => new Response(JSON.stringify(body), { headers: answerHeaders });
const done = () => new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
const notFound = () => new Response(JSON.stringify({ type: 'urn:space-elements:problem:not-found', status: 404 }), { status: 404, headers: { ...answerHeaders, 'Content-Type': 'application/problem+json' } });

/** Requests to a place are asked by somebody else. */
const askedBy = (place: string, from: string, as: string) =>
  changeRequest(place, (request) => (personOf(request) === `Bearer ${from}` ? withHeader(request, 'Authorization', `Bearer ${as}`) : request));

/** What the page of the person would read. */
async function readPairing(answer: BackEnd, request: Request): Promise<Pairing> {
  const id = /pairings\/([^/]+)/u.exec(request.url)![1]!;
  return (await answer(new Request(new URL(`/api/devices/pairings/${id}`, request.url), { headers: { Authorization: personOf(request) } }))).json() as Promise<Pairing>;
}

/** A success is given again to whoever asks the same place later, and is refused. */
function giveAgain(place: string): Fault {
  let first: Response | undefined;
  return changeAnswer(place, (response) => {
    if (response.ok) first = response.clone();
    return response.ok ? response : (first?.clone() ?? response);
  });
}

/** What was sent before is not found. */
function onlyOnce(place: string): Fault {
  return (answer) => {
    const sent = new Set<string>();
    return async (request) => {
      if (!isAt(request, place)) return answer(request);
      // A device signs anew each time.
      const { proof: _, ...body } = (await request.clone().json()) as Readonly<Record<string, unknown>>;
      const identity = `${request.url} ${JSON.stringify(body)}`;
      if (sent.has(identity)) return notFound();
      sent.add(identity);
      return answer(request);
    };
  };
}

/** Nothing happens at a place, and what is answered says that it did. */
const passOver = (place: string): Fault => (answer) => async (request) => (isAt(request, place) ? done() : answer(request));

const openedAs = (name: string): DeviceSession => ({ state: 'open', challenge: null, name, person: { firstNames: 'anne', lastNames: 'Weber' } });

const brokenPairings = [
  broken('leads from a new pairing to nowhere', 'devices.pairings/have-a-code-while-they-wait', changeHeader(begun, 'Location', '/api/devices')),
  broken('calls a pairing otherwise than when it began', 'devices.pairings/have-a-code-while-they-wait', changeBody(read, (body: Pairing) => ({ ...body, id: 'pairing' }))),
  broken('shows no code of a pairing', 'devices.pairings/have-a-code-while-they-wait', changeBody(read, (body: Pairing) => ({ ...body, code: null }))),
  broken('makes codes with letters that are misread', 'devices.pairings/have-codes-of-twelve-characters', changeBody(read, (body: Pairing) => ({ ...body, code: body.code && `O${body.code.slice(1)}` }))),
  broken('makes short codes', 'devices.pairings/have-codes-of-twelve-characters', changeBody(read, (body: Pairing) => ({ ...body, code: body.code?.slice(6) ?? null }))),
  broken('answers the code of a pairing to the command', 'devices.pairings/answer-no-code', (answer) => async (request) => {
    const response = await answer(request.clone());
    if (!isAt(request, begun) || !response.ok) return response;
    const body = (await response.json()) as { readonly id: string };
    const { code } = await readPairing(answer, withPath(request, `/devices/pairings/${body.id}`));
    return withBody(response, { ...body, code });
  }),
  broken('begins another pairing when a page asks again', 'devices.pairings/answer-no-code', changeSentHeader(begun, 'Idempotency-Key', (key) => key && crypto.randomUUID())),
  broken('says of a cancelled pairing that it waits', 'devices.pairings/are-open-one-at-a-time', changeBody(read, (body: Pairing) => ({ ...body, state: body.state === 'cancelled' ? 'waiting' : body.state }))),
  broken('shows a pairing in every sign-in of the person', 'devices.pairings/are-of-a-sign-in', askedBy(read, 'anne/phone', 'anne')),
  broken('lets somebody else cancel a pairing', 'devices.pairings/are-of-a-sign-in', askedBy(cancelled, 'bob', 'anne')),
  broken('lets a device be confirmed in another sign-in', 'devices.pairings/are-of-a-sign-in', askedBy(confirmed, 'anne/phone', 'anne')),
];

const brokenClaims = [
  broken('shows another number than the device', 'devices.claims/show-one-number', changeBody(read, (body: Pairing) => ({ ...body, claim: body.claim && { ...body.claim, number: '123' } }))),
  broken('goes on to show the code that was claimed', 'devices.claims/show-one-number', changeBody(read, (body: Pairing) => ({ ...body, code: body.code ?? 'ABCDEFGHJKMN' }))),
  broken('takes no claim while somebody is signed in', 'devices.claims/need-nobody-signed-in', (answer) => async (request) => (isAt(request, claimed) && personOf(request) === 'Bearer bob' ? notFound() : answer(request))),
  broken('takes codes in capitals alone', 'devices.claims/take-a-code-as-people-type-it', changeSentBody(claimed, ({ code, ...body }) => ({ ...body, code: /[a-z]/u.test(String(code)) ? 'none' : code }))),
  broken('takes codes without dashes alone', 'devices.claims/take-a-code-as-people-type-it', changeSentBody(claimed, ({ code, ...body }) => ({ ...body, code: String(code).includes('-') ? 'none' : code }))),
  broken('takes a key that was not proved for a wrong code', 'devices.claims/prove-a-key', changeStatus(claimed, 422, 404)),
  broken('takes keys that were not proved', 'devices.claims/prove-a-key', changeAnswer(claimed, (response) => (response.status === 422 ? json({ deviceId: 'any', number: '123456', expiresAt: new Date().toISOString() }) : response))),
  broken('does not know the device whose answer was lost', 'devices.claims/are-answered-alike-again', onlyOnce(claimed)),
  broken('gives one code to several devices', ['devices.claims/are-answered-alike-again', 'devices.claims/give-a-pairing-to-one-device', 'devices.claims/with-a-used-code-are-not-found'], giveAgain(claimed)),
  broken('counts no wrong code', 'devices.claims/stand-five-tries', (answer) => {
    const codes = new Set<unknown>();
    return async (request) => {
      if (isAt(request, claimed) && !codes.has(((await request.clone().json()) as { readonly code: string }).code)) return notFound();
      const response = await answer(request.clone());
      if (isAt(request, read) && response.ok) codes.add(((await response.clone().json()) as Pairing).code);
      return response;
    };
  }),
  broken('blocks a code at the second wrong one', 'devices.claims/stand-five-tries', (answer) => async (request) => {
    if (isAt(request, claimed)) for (let more = 0; more < 2; more += 1) await answer(request.clone());
    return answer(request);
  }),
];

const brokenConfirmations = [
  broken('couples a device whatever number the person has compared', 'devices.confirmation/goes-by-the-number', (answer) => async (request) => {
    if (!isAt(request, confirmed)) return answer(request);
    const { claim } = await readPairing(answer, request);
    return answer(new Request(request, { body: JSON.stringify({ number: claim?.number ?? '000000' }) }));
  }),
  broken('lets a device in before it is confirmed', 'devices.confirmation/couples-the-device', changeBody(opened, (body: DeviceSession) => ({ ...body, state: body.state === 'pending' ? 'open' : body.state }))),
  broken('tells a device whose it will be before it is confirmed', 'devices.confirmation/couples-the-device', changeBody(opened, (body: DeviceSession) => ({ ...openedAs('Phone'), state: body.state }))),
  broken('does not say which device a pairing has coupled', 'devices.confirmation/couples-the-device', changeBody(read, (body: Pairing) => ({ ...body, device: null }))),
  broken('does not know a pairing that is confirmed', 'devices.confirmation/is-answered-alike-again', onlyOnce(confirmed)),
  broken('couples a device whose pairing was cancelled', ['devices.confirmation/needs-a-pairing-that-is-open', 'devices.confirmation/or-the-end-at-the-same-time'], passOver(cancelled)),
  broken('says of what is confirmed that it was cancelled', 'devices.confirmation/or-the-end-at-the-same-time', (answer) => {
    let confirming: Promise<unknown> = Promise.resolve();
    return async (request) => {
      if (isAt(request, cancelled)) return confirming.then(done);
      const response = answer(request);
      if (isAt(request, confirmed)) confirming = response;
      return response;
    };
  }),
];

const brokenCoupled = [
  broken('lists the oldest device first', 'devices.list/is-of-the-person', changeBody(listed, ({ items, ...rest }: DeviceList) => ({ ...rest, items: items.toReversed() }))),
  broken('lists no device in another sign-in', 'devices.list/is-of-the-person', changeBody(listed, (body: DeviceList, request) => (personOf(request) === 'Bearer anne/phone' ? { ...body, items: [] } : body))),
  broken('lists the devices of everybody', 'devices.list/is-of-the-person', askedBy(listed, 'bob', 'anne')),
  broken('does not note when a device was used', 'devices.open/with-a-signature', changeBody(listed, (body: DeviceList) => ({ ...body, items: body.items.map((item) => ({ ...item, lastUsedAt: null })) }))),
  broken('greets somebody else on a device', 'devices.open/with-a-signature', changeBody(opened, (body: DeviceSession) => (body.state === 'open' ? { ...body, person: { firstNames: 'bob', lastNames: 'Weber' } } : body))),
  broken('takes a signature twice', 'devices.open/once-for-each-challenge', giveAgain(opened)),
  broken('opens a device for any signature', 'devices.open/with-its-key-alone', changeAnswer(opened, (response) => (response.status === 403 ? json(openedAs('Phone')) : response))),
  broken('renames a device at any version', ['devices.rename/is-for-a-version', 'devices.rename/lets-one-of-several-pass'], changeSentHeader(renamed, 'If-Match', () => '*')),
  broken('renames a device without a version', 'devices.rename/is-for-a-version', changeSentHeader(renamed, 'If-Match', (version) => version ?? '*')),
  broken('makes a new version with every renaming', 'devices.rename/to-the-same-name-is-no-change', changeBody(renamed, (body: Device) => ({ ...body, version: `${body.version}-again` }))),
  broken('takes any name of a device', 'devices.rename/takes-names-that-can-be-read', changeStatus(renamed, 422, 200)),
  broken('cuts a long name of a device', 'devices.rename/takes-names-that-can-be-read', changeSentBody(renamed, ({ name }) => ({ name: typeof name === 'string' ? name.slice(0, 40) : name }))),
  broken('lets somebody else rename a device', 'devices.one/of-somebody-else-is-not-found', askedBy(renamed, 'bob', 'anne')),
  broken('lets somebody else unpair a device', 'devices.one/of-somebody-else-is-not-found', askedBy(unpaired, 'bob', 'anne')),
  broken('takes no device out', 'devices.unpair/takes-the-device-out-at-once', passOver(unpaired)),
  broken('lets a device in once more that is out', 'devices.unpair/takes-the-device-out-at-once', changeAnswer(opened, (response) => (response.status === 404 ? json(openedAs('Phone')) : response))),
  broken('unpairs again what is out', 'devices.unpair/takes-the-device-out-at-once', changeSentHeader(unpaired, 'Idempotency-Key', (key) => key && crypto.randomUUID())),
];

/** Back-ends that couple devices wrongly, or let the wrong ones in. */
export const brokenDevices = [...brokenPairings, ...brokenClaims, ...brokenConfirmations, ...brokenCoupled];

function withPath(request: Request, path: string): Request {
  return new Request(new URL(`/api${path}`, request.url), { headers: request.headers });
}
