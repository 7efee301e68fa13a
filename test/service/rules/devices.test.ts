import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { PlayedDevice } from '../../../conformance/played-device.js';
import { capabilitiesWithMail, type SpaceServiceOptions } from '../../../service/space-service.js';
import type { BegunPairing, ClaimedPairing, Device, DeviceList, DeviceSession, Pairing } from '../../../src/contract/devices.js';
import type { SessionAnswer } from '../../../src/contract/session.js';
import { commandHeaders } from '../../support/command-headers.js';
import { unique } from '../support/commands.js';
import { stores, type TestStore } from '../support/stores.js';
import { type Person, problemOf, read, ServiceUnderTest } from './service-under-test.js';

const minute = 60_000;

/** Anne, who pairs, and devices that claim. */
function devicesOf({ store }: TestStore, options: Partial<SpaceServiceOptions> = {}) {
  const service = new ServiceUnderTest({ store, capabilities: capabilitiesWithMail, codeKey: 'a key of the tests', ...options });
  service.suffix = unique('-');
  service.assured = { assurance: 'strong', authenticatedAt: service.clock.now().toISOString() };
  const begin = (key?: string) => service.send('POST', '/devices/pairings', undefined, { headers: commandHeaders(key) });
  const pairing = (id: string, person: Person = 'anne') => service.get(`/devices/pairings/${id}`, { person });
  const waiting = async () => read<Pairing>(pairing((await read<BegunPairing>(begin())).id));
  const claim = (body: object) => service.send('POST', '/pairings/claims', body, { person: null });
  const confirm = (id: string, number: string, person: Person = 'anne', key?: string) =>
    service.send('POST', `/devices/pairings/${id}/confirmation`, { number }, { person, headers: commandHeaders(key) });
  const cancel = (id: string) => service.send('DELETE', `/devices/pairings/${id}`);
  const open = (body: object) => service.send('POST', '/device-sessions', body, { person: null });
  const list = async (person: Person = 'anne') => (await read<DeviceList>(service.get('/devices', { person }))).items;
  const claimed = async (name?: string) => {
    const [device, { id, code }] = [await PlayedDevice.make(), await waiting()];
    return { device, id, code: code!, ...(await read<ClaimedPairing>(claim(await device.claim(code!, name)))) };
  };
  const paired = async (name?: string) => {
    const { id, number, ...one } = await claimed(name);
    return { ...one, id, number, paired: await read<Device>(confirm(id, number)) };
  };
  const challenge = async (deviceId: string) => (await read<DeviceSession>(open({ deviceId }))).challenge!;
  return { service, begin, pairing, waiting, claim, confirm, cancel, open, list, claimed, paired, challenge };
}

for (const [name, openStore] of Object.entries(stores)) {
  describe(`over the store in ${name}`, () => {
    let opened: TestStore;
    before(async () => {
      opened = await openStore();
    });
    after(() => opened.close());
    const devices = (options?: Partial<SpaceServiceOptions>) => devicesOf(opened, options);

    describe('a pairing', () => {
      it('couples one device, which both sides know by a number, and tells so by mail', async () => {
        const { service, waiting, claim, confirm, pairing, list, open } = devices();
        const device = await PlayedDevice.make();
        const { id, code, state, expiresAt, secondsLeft, claim: none } = await waiting();
        expect([state, none]).to.deep.equal(['waiting', null]);
        expect(code).to.match(/^[2-9A-HJKMNP-TV-Z]{12}$/);
        expect(secondsLeft).to.equal(300);
        expect(Date.parse(expiresAt) - service.clock.now().getTime()).to.equal(5 * minute);

        const { deviceId, number } = await read<ClaimedPairing>(claim(await device.claim(code!, 'Pixel 8')));
        const seen = await read<Pairing>(pairing(id));
        expect([seen.state, seen.code, seen.claim?.number, seen.claim?.name, seen.claim?.place]).to.deep.equal(['claimed', null, number, 'Pixel 8', null]);
        expect((await read<DeviceSession>(open({ deviceId }))).state).to.equal('pending');
        expect(await list()).to.deep.equal([]);

        const confirmed = await read<Device>(confirm(id, number));
        expect([confirmed.id, confirmed.name, confirmed.lastUsedAt]).to.deep.equal([deviceId, 'Pixel 8', null]);
        expect(await list()).to.deep.equal([confirmed]);
        expect((await read<Pairing>(pairing(id))).device).to.deep.equal(confirmed);
        const mails = [];
        const turn = { at: service.clock.now().toISOString(), until: new Date(service.clock.now().getTime() + minute).toISOString(), tokenHash: 'none' };
        for (let mail = await opened.store.confirmations.claimMail(turn); mail; mail = await opened.store.confirmations.claimMail(turn)) {
          if ('notice' in mail) mails.push([mail.email, mail.notice]);
        }
        expect(mails.at(-1)).to.deep.equal(['anne@example.lu', { kind: 'device-paired', name: 'Pixel 8' }]);
      });

      it('is claimed with the code in whatever case, with spaces and dashes', async () => {
        const { waiting, claim } = devices();
        const { code } = await waiting();
        const typed = ` ${code!.toLowerCase().replace(/(.{4})(.{4})/, '$1-$2 \u2013 ')}`;
        expect((await claim(await (await PlayedDevice.make()).claim(typed))).status).to.equal(200);
      });

      it('has its code in no answer that is kept', async () => {
        const { begin, pairing } = devices();
        const begun = await (await begin('the-key')).text();
        const { code } = await read<Pairing>(pairing((JSON.parse(begun) as BegunPairing).id));
        expect(await (await begin('the-key')).text()).to.equal(begun);
        expect(begun).not.to.contain(code);
      });

      it('is of the sign-in that began it: to others it is not there', async () => {
        const { service, claimed, pairing, confirm, cancel } = devices();
        const { id, number } = await claimed();
        expect(await problemOf(pairing(id, 'bob'))).to.equal('404 not-found');
        expect(await problemOf(confirm(id, number, 'bob'))).to.equal('404 not-found');
        service.signIns += 1;
        expect(await problemOf(pairing(id))).to.equal('404 not-found');
        expect(await problemOf(confirm(id, number))).to.equal('404 not-found');
        expect(await problemOf(cancel(id))).to.equal('404 not-found');
      });

      it('is refused to a page that shows somebody else', async () => {
        const { service, claimed } = devices();
        const { id, number } = await claimed();
        const headers = { ...commandHeaders(), 'X-Acting-Person': 'bob' };
        expect(await problemOf(service.send('POST', `/devices/pairings/${id}/confirmation`, { number }, { headers }))).to.equal('409 another-person');
      });

      it('is open one at a time: another one cancels it', async () => {
        const { waiting, pairing, claimed, confirm } = devices();
        const first = await waiting();
        const second = await claimed();
        await waiting();
        expect((await read<Pairing>(pairing(first.id))).state).to.equal('cancelled');
        expect((await read<Pairing>(pairing(second.id))).state).to.equal('cancelled');
        expect(await problemOf(confirm(second.id, second.number))).to.equal('404 not-found');
      });

      it('ends after five minutes, and a claim five minutes after it was made', async () => {
        const { service, waiting, claim, claimed, confirm, pairing, open } = devices();
        const { id, code } = await waiting();
        service.clock.pass(5 * minute);
        expect(await problemOf(claim(await (await PlayedDevice.make()).claim(code!)))).to.equal('404 not-found');
        const late = await read<Pairing>(pairing(id));
        expect([late.state, late.code]).to.deep.equal(['expired', null]);
        const one = await claimed();
        service.clock.pass(5 * minute);
        expect(await problemOf(confirm(one.id, one.number))).to.equal('404 not-found');
        expect(await problemOf(open({ deviceId: one.deviceId }))).to.equal('404 not-found');
      });

      it('is confirmed by the number of the device alone', async () => {
        const { claimed, waiting, confirm, list } = devices();
        const { id, number } = await claimed();
        expect(await problemOf(confirm(id, number === '000000' ? '000001' : '000000'))).to.equal('404 not-found');
        expect(await problemOf(confirm(id, '12'))).to.equal('422 invalid');
        expect(await problemOf(confirm((await waiting()).id, number))).to.equal('404 not-found');
        expect(await list()).to.deep.equal([]);
      });

      it('is blocked by the fifth wrong code that begins alike, and not before', async () => {
        const { waiting, claim, pairing } = devices();
        const { id, code } = await waiting();
        const wrong = `${code!.slice(0, 11)}${code!.endsWith('2') ? '3' : '2'}`;
        const guess = async () => claim(await (await PlayedDevice.make()).claim(wrong));
        for (let tries = 1; tries < 5; tries += 1) expect(await problemOf(guess())).to.equal('404 not-found');
        expect((await read<Pairing>(pairing(id))).state).to.equal('waiting');
        await guess();
        expect((await read<Pairing>(pairing(id))).state).to.equal('blocked');
        expect(await problemOf(claim(await (await PlayedDevice.make()).claim(code!)))).to.equal('404 not-found');
      });

      it('can be claimed with the right code at the last try', async () => {
        const { waiting, claim } = devices();
        const { code } = await waiting();
        const wrong = `${code!.slice(0, 11)}${code!.endsWith('2') ? '3' : '2'}`;
        for (let tries = 1; tries < 5; tries += 1) await claim(await (await PlayedDevice.make()).claim(wrong));
        expect((await claim(await (await PlayedDevice.make()).claim(code!))).status).to.equal(200);
      });

      it('is of one device; the answer that got lost is given again to the same key', async () => {
        const { waiting, claim } = devices();
        const { code } = await waiting();
        const [one, another] = [await PlayedDevice.make(), await PlayedDevice.make()];
        const first = await read<ClaimedPairing>(claim(await one.claim(code!)));
        expect(await read<ClaimedPairing>(claim(await one.claim(code!)))).to.deep.equal(first);
        expect(await problemOf(claim(await another.claim(code!)))).to.equal('404 not-found');
      });

      it('takes no key that the device has not proved', async () => {
        const { waiting, claim } = devices();
        const { code } = await waiting();
        const [one, another] = [await PlayedDevice.make(), await PlayedDevice.make()];
        const { proof } = await another.claim(code!);
        expect(await problemOf(claim({ ...(await one.claim(code!)), proof }))).to.equal('422 invalid');
        const body = await one.claim(code!);
        expect(await problemOf(claim({ ...body, publicKey: { ...body.publicKey, x: 'A'.repeat(43) } }))).to.equal('422 invalid');
        expect(await problemOf(claim({ ...body, name: 'a\u202eb' }))).to.equal('422 invalid');
      });

      it('that was confirmed is confirmed again alike, with the same key and with another', async () => {
        const { claimed, confirm, list } = devices();
        const { id, number } = await claimed();
        const first = await read<Device>(confirm(id, number, 'anne', 'one-key'));
        expect(await read<Device>(confirm(id, number, 'anne', 'one-key'))).to.deep.equal(first);
        expect(await read<Device>(confirm(id, number))).to.deep.equal(first);
        expect(await list()).to.have.length(1);
      });

      it('that was cancelled is over for the page and for the device', async () => {
        const { claimed, cancel, confirm, pairing, open } = devices();
        const { id, number, deviceId } = await claimed();
        expect((await cancel(id)).status).to.equal(204);
        expect(await problemOf(confirm(id, number))).to.equal('404 not-found');
        expect((await read<Pairing>(pairing(id))).state).to.equal('cancelled');
        expect(await problemOf(open({ deviceId }))).to.equal('404 not-found');
      });

      it('begins, and is confirmed, by somebody who has signed in strongly and recently', async () => {
        const { service, begin, claimed, confirm } = devices();
        const { id, number } = await claimed();
        service.assured = { assurance: 'basic', authenticatedAt: service.clock.now().toISOString() };
        expect(await problemOf(begin())).to.equal('403 stronger-sign-in-required');
        expect(await problemOf(confirm(id, number))).to.equal('403 stronger-sign-in-required');
      });

      it('begins for twenty devices and no more', async () => {
        const { paired, begin } = devices();
        for (let count = 0; count < 20; count += 1) await paired();
        expect(await problemOf(begin())).to.equal('409 limit-reached');
      });
    });

    describe('a device', () => {
      it('opens when it has signed a challenge, once for each, and was used then', async () => {
        const { service, paired, open, challenge, list } = devices();
        const { device, deviceId } = await paired();
        service.clock.pass(minute);
        const opening = await device.opening(deviceId, await challenge(deviceId));
        expect(await read<DeviceSession>(open(opening))).to.deep.equal({
          state: 'open',
          challenge: null,
          name: 'Pixel 8',
          person: { firstNames: 'Anne', lastNames: 'Weber' },
        });
        expect((await list())[0]!.lastUsedAt).to.equal(service.clock.now().toISOString());
        expect(await problemOf(open(opening))).to.equal('403 forbidden');
      });

      it('does not open with another key, another challenge, or too late', async () => {
        const { service, paired, open, challenge } = devices();
        const { device, deviceId } = await paired();
        const other = await PlayedDevice.make();
        expect(await problemOf(open(await other.opening(deviceId, await challenge(deviceId))))).to.equal('403 forbidden');
        expect(await problemOf(open(await device.opening(deviceId, 'made-up')))).to.equal('403 forbidden');
        const late = await device.opening(deviceId, await challenge(deviceId));
        service.clock.pass(minute);
        expect(await problemOf(open(late))).to.equal('403 forbidden');
      });

      it('is renamed by its person, at its version', async () => {
        const { service, paired, list, open, challenge } = devices();
        const { device, deviceId, paired: before } = await paired();
        const rename = (change: unknown, version: string, person: Person = 'anne') =>
          service.send('PATCH', `/devices/${deviceId}`, change, { person, headers: { ...commandHeaders(), 'If-Match': `"${version}"` } });
        const renamed = await read<Device>(rename({ name: ' My phone ' }, before.version));
        expect(renamed.name).to.equal('My phone');
        expect(renamed.version).not.to.equal(before.version);
        expect(await read<Device>(rename({ name: 'My phone' }, renamed.version))).to.deep.equal(renamed);
        expect(await problemOf(rename({ name: 'Late' }, before.version))).to.equal('412 version-mismatch');
        expect(await problemOf(rename({ name: 'x'.repeat(61) }, renamed.version))).to.equal('422 invalid');
        expect(await problemOf(rename({ name: 'Mine' }, renamed.version, 'bob'))).to.equal('404 not-found');
        expect(await list()).to.deep.equal([renamed]);
        expect((await read<DeviceSession>(open(await device.opening(deviceId, await challenge(deviceId))))).name).to.equal('My phone');
      });

      it('that is unpaired is out at once, also with a challenge that it has already', async () => {
        const { service, paired, open, challenge, list } = devices();
        const { device, deviceId } = await paired();
        const opening = await device.opening(deviceId, await challenge(deviceId));
        expect(await problemOf(service.send('DELETE', `/devices/${deviceId}`, undefined, { person: 'bob' }))).to.equal('404 not-found');
        expect((await service.send('DELETE', `/devices/${deviceId}`)).status).to.equal(204);
        expect(await problemOf(open(opening))).to.equal('404 not-found');
        expect(await problemOf(open({ deviceId }))).to.equal('404 not-found');
        expect(await list()).to.deep.equal([]);
        expect(await problemOf(service.send('DELETE', `/devices/${deviceId}`))).to.equal('404 not-found');
      });
    });

    it('a service without the part has none of its addresses, and does not name it', async () => {
      const { service, pairing, claim } = devices({ capabilities: ['members'] });
      expect(await problemOf(pairing('any'))).to.equal('404 not-found');
      expect(await problemOf(claim(await (await PlayedDevice.make()).claim('ABCDEFGHJKMN')))).to.equal('404 not-found');
      const { session } = await read<SessionAnswer>(service.get('/session'));
      expect(session!.capabilities).not.to.include('devices');
    });
  });
}
