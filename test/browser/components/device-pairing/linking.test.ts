import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import jsQR from 'jsqr';
import { PlayedDevice } from '../../../../conformance/played-device.js';
import { claimPairing } from '../../../../src/services/generated/devices.js';
import { HttpSpaceService } from '../../../../src/services/http-space-service.js';
import { expectAccessible } from '../../support/accessible.js';
import { baseUrl } from '../../support/in-session.js';
import { listenTo } from '../../support/listen-to.js';
import { focused, inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { devicesIn } from './devices.js';

/** What a phone reads from the drawing. */
async function readQrCode(svg: Element): Promise<string | undefined> {
  const image = new Image();
  const copy = svg.cloneNode(true) as Element;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', '600');
  copy.setAttribute('height', '600');
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: 600, height: 600 });
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  return jsQR(context.getImageData(0, 0, 600, 600).data, 600, 600)?.data;
}

describe('<device-pairing>, linking a device', () => {
  it('shows a code as text and as a QR code that says the same, and how long it is valid', async () => {
    const { element, part, textOf, link } = await devicesIn();
    await link();
    expect(textOf('code')).to.match(/^[2-9A-Z]{4} [2-9A-Z]{4} [2-9A-Z]{4}$/u);
    expect(textOf('time-left')).to.equal('5 minutes left');
    expect(await readQrCode(part('qr-code')!)).to.equal(textOf('code')!.replaceAll(' ', ''));
    expect(part('qr-code')!.getBoundingClientRect().width).to.be.at.least(240);
    await expectAccessible(element);
  });

  it('leads from the QR code to the page of the app', async () => {
    const { part, textOf, link } = await devicesIn('private-only', html`<device-pairing app-href="/phone.html#{code}"></device-pairing>`);
    await link();
    expect(await readQrCode(part('qr-code')!)).to.equal(`${location.origin}/phone.html#${textOf('code')!.replaceAll(' ', '')}`);
  });

  it('links the device that a person confirms by its number, with the keyboard alone', async () => {
    const { mock, element, part, textOf, rows, link, commands } = await devicesIn();
    const events = listenTo('device-linked');
    await link();
    const device = await PlayedDevice.make();
    const claim = await device.claim(textOf('code')!, 'Fairphone 5');
    const { number } = await new HttpSpaceService(baseUrl).call(claimPairing, claim);
    await waitUntil(() => part('number'), 'the page asks on its own');
    expect(part('number')!.textContent).to.contain(number.slice(0, 3)).and.to.contain(number.slice(3));
    expect(textOf('pairing')).to.contain('Fairphone 5').and.to.contain('hold this device in your hand');
    await waitUntil(() => focused() === part('decline'), 'the default is no');
    const asked = inside(element).getByRole('group', { name: new RegExp(`Fairphone 5.*${number.split('').join(' ')}`, 'u') });
    expect(asked.contains(focused()), 'who comes to the answer hears the question').to.equal(true);
    await expectAccessible(element);
    expect(rows(), 'nothing before the person agrees').to.be.empty;
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused() === part('news'));
    expect(textOf('news')).to.contain('Fairphone 5').and.to.contain('An e-mail confirms it.');
    expect(rows()).to.have.length(1);
    expect(events).to.have.length(1);
    expect(part('pairing')).to.equal(null);
    await settle(mock);
    expect(commands()).to.deep.equal(['POST /devices/pairings', 'POST /pairings/claims', 'POST /devices/pairings/…/confirmation']);
    expect(mock.mails.at(-1)?.text).to.contain('Fairphone 5');
  });

  it('links nothing when the person answers no, and offers another code', async () => {
    const { mock, part, textOf, press, rows, link, commands } = await devicesIn('device-scanned');
    await link();
    await waitUntil(() => focused() === part('decline'), 'scanned');
    expect(textOf('claim')).to.contain('Esch-sur-Alzette');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused() === part('ended'));
    expect(textOf('ended')).to.equal('You answered no. The device was not linked.');
    await settle(mock);
    expect(commands()).to.deep.equal(['POST /devices/pairings', 'DELETE /devices/pairings/…']);
    expect(rows()).to.be.empty;
    await press(/^New code$/u);
    await waitUntil(() => part('code'));
  });

  it('says why a code is over, and moves the focus there', async () => {
    for (const [situation, words] of [
      ['code-expired', 'The time is up. No device was linked.'],
      ['device-guessed', 'A wrong code was entered too often. No device was linked.'],
    ] as const) {
      const { element, part, textOf, press } = await devicesIn(situation);
      await press(/^Link a device$/u);
      await waitUntil(() => part('ended') && focused() === part('ended'), words);
      expect(textOf('ended')).to.equal(words);
      await expectAccessible(element);
    }
  });

  it('shows another code on demand: the first is worth nothing any more', async () => {
    const { textOf, press, link } = await devicesIn();
    await link();
    const first = textOf('code')!;
    await press(/^New code$/u);
    await waitUntil(() => textOf('code') && textOf('code') !== first);
    const claim = await (await PlayedDevice.make()).claim(first);
    let refused = false;
    await new HttpSpaceService(baseUrl).call(claimPairing, claim).catch(() => (refused = true));
    expect(refused).to.equal(true);
  });

  it('gives the focus back when the panel is closed, and cancels the code', async () => {
    const { mock, part, press, link, commands } = await devicesIn();
    await link();
    await press(/^Cancel$/u);
    await waitUntil(() => focused() === part('link'));
    await settle(mock);
    expect(commands()).to.deep.equal(['POST /devices/pairings', 'DELETE /devices/pairings/…']);
  });

  it('goes on asking when the connection is lost, and says so meanwhile', async () => {
    const { mock, part, textOf, link } = await devicesIn();
    await link();
    mock.failNext('offline', { method: 'GET', path: /^\/devices\/pairings/u, times: 4 });
    await waitUntil(() => part('failure'), 'the failure');
    expect(textOf('failure')).to.contain('The page goes on asking.');
    expect(part('code'), 'the code stays').not.to.equal(null);
    await waitUntil(() => !part('failure'), 'it is asked again');
  }).timeout(30_000);

  it('asks no more once it is removed', async () => {
    const { mock, element, reads, link } = await devicesIn();
    await link();
    element.remove();
    await settle(mock);
    const before = reads();
    // The first pause is a second: whoever asked on would have done so by then.
    await new Promise((resolve) => setTimeout(resolve, 1_600));
    expect(reads()).to.equal(before);
  });

  it('goes on asking when the page has moved it', async () => {
    const { element, part, textOf, link } = await devicesIn();
    await link();
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    const claim = await (await PlayedDevice.make()).claim(textOf('code')!, 'Fairphone 5');
    await new HttpSpaceService(baseUrl).call(claimPairing, claim);
    await waitUntil(() => part('number'), 'the page learns that it was scanned');
  });

  it('says that a code is over when the service has forgotten it', async () => {
    const { mock, part, textOf, link } = await devicesIn();
    await link();
    mock.failNext({ problem: 'not-found' }, { method: 'GET', path: /^\/devices\/pairings/u });
    await waitUntil(() => focused() === part('ended') && part('ended'));
    expect(textOf('ended')).to.equal('This code is not valid any more. No device was linked.');
  });

  it('says that the time is up, though the service cannot be reached', async () => {
    const { mock, part, textOf, link } = await devicesIn();
    await link();
    mock.failNext('offline', { method: 'GET', path: /^\/devices\/pairings/u, times: 99 });
    const now = Date.now;
    // The clock of the page alone: waits are as long as they were.
    Date.now = () => now() + 5 * 60_000;
    try {
      await waitUntil(() => part('ended'));
    } finally {
      Date.now = now;
    }
    expect(textOf('ended')).to.equal('The time is up. No device was linked.');
  }).timeout(30_000);

  it('says when no code could be had, and tries again', async () => {
    const { mock, part, textOf, press } = await devicesIn();
    mock.failNext({ problem: 'unexpected' }, { method: 'POST', times: 9 });
    await press(/^Link a device$/u);
    await waitUntil(() => part('failure'), 'the failure');
    expect(textOf('failure')).to.contain('No code could be shown.');
    mock.use('private-only');
    await press(/^Try again$/u);
    await waitUntil(() => part('code'));
  }).timeout(20_000);

  it('says when the device was not linked, and confirms once when it is tried again', async () => {
    const { mock, part, textOf, rows, press, link, commands } = await devicesIn('device-scanned');
    await link();
    await waitUntil(() => part('number'), 'scanned');
    mock.failNext('lost-answer', { method: 'POST', times: 9 });
    await press(/^Yes, link/u);
    await waitUntil(() => part('failure'), 'the failure');
    expect(textOf('failure')).to.contain('The device has not been linked.');
    await waitUntil(() => rows().length === 1, 'the page learns that it was');
    await settle(mock);
    const keys = mock.requests.filter(({ path }) => path.endsWith('/confirmation')).map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys).size).to.equal(1);
    expect(commands().filter((command) => command.startsWith('DELETE'))).to.be.empty;
  }).timeout(30_000);

  it('leads to a strong sign-in, and goes on with linking after it', async () => {
    const { element, part, press } = await devicesIn('basic-sign-in');
    const events = listenTo('session-sign-in');
    element.addEventListener('session-sign-in', (event) => event.preventDefault());
    await press(/^Link a device$/u);
    await waitUntil(() => part('failure'));
    await expectAccessible(element);
    part('sign-in')!.click();
    expect((events[0] as CustomEvent).detail).to.deep.equal({ assurance: 'strong' });
    element.closest('space-session')!.remove();
    const back = await devicesIn('strong-sign-in');
    await waitUntil(() => back.part('code'), 'the code is shown that was asked for');
    back.element.closest('space-session')!.remove();
    const later = await devicesIn('strong-sign-in');
    await waitUntil(() => later.part('link'));
    await settle(later.mock);
    expect(later.part('pairing'), 'once').to.equal(null);
  });

  it('closes when somebody else signs in', async () => {
    const { mock, session, part, link } = await devicesIn();
    await link();
    mock.signIn('Marc Klein');
    void session.refresh();
    await waitUntil(() => !part('pairing') && part('link'));
  });
});
