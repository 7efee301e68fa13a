import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/components/device-pairing/define.js';
import { expectAccessible } from '../../support/accessible.js';
import { inSession, inSituation } from '../../support/in-session.js';
import { listenTo } from '../../support/listen-to.js';
import { focused, inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { devicesIn } from './devices.js';

describe('<device-pairing>', () => {
  it('lists the devices by name, with when they were linked and last used, and is accessible', async () => {
    const { element, rows } = await devicesIn('two-devices');
    await waitUntil(() => rows().length === 2);
    expect(rows()[0]).to.match(/^Pixel 8 Linked on .+ Last used .+ Rename Unlink$/u);
    expect(rows()[1]).to.match(/^iPad of the office Linked on .+ Not used yet Rename Unlink$/u);
    await expectAccessible(element);
  });

  it('says what linking is good for while no device is linked', async () => {
    const { element, part } = await devicesIn();
    await waitUntil(() => part('none'));
    expect(part('none')!.textContent).to.equal('No device is linked to your account.');
    expect(part('list')).to.equal(null);
    await expectAccessible(element);
  });

  it('says when as many devices are linked as allowed, and what helps', async () => {
    const { part, textOf, rows } = await devicesIn('twenty-devices');
    await waitUntil(() => rows().length === 20);
    expect(textOf('notice')).to.contain('You have linked 20 devices, as many as allowed. Unlink one');
    expect(part('link')).to.equal(null);
  });

  it('unlinks once that is confirmed, says so once, and can be left', async () => {
    const { mock, element, press, dialog, rows, part, commands } = await devicesIn('two-devices');
    const events = listenTo('device-unlinked');
    await press(/^Unlink .*Pixel 8/u);
    await waitUntil(() => dialog()?.open);
    expect(focused()?.textContent.trim(), 'the harmless button first').to.equal('Cancel');
    await expectAccessible(element);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog() && focused()?.getAttribute('part') === 'unlink');
    await settle(mock);
    expect(commands()).to.be.empty;
    await press(/^Unlink .*Pixel 8/u);
    await waitUntil(() => dialog()?.open);
    await press(/^Unlink this device$/u);
    await waitUntil(() => focused() === part('news'));
    expect(part('news')!.textContent).to.contain('is no longer linked to your account');
    expect(rows()).to.have.length(1);
    expect(events).to.have.length(1);
    expect(commands()).to.deep.equal(['DELETE /devices/…']);
  });

  it('renames with the keyboard alone, and says so', async () => {
    const { root, element, press, rows, commands } = await devicesIn('two-devices');
    await press(/^Rename .*Pixel 8/u);
    await waitUntil(() => focused()?.getAttribute('part') === 'input');
    await expectAccessible(element);
    const input = focused() as HTMLInputElement;
    input.select();
    await sendKeys({ type: 'My phone' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => rows()[0]?.startsWith('My phone'));
    await waitUntil(() => focused()?.getAttribute('part') === 'rename');
    await waitUntil(() => root.querySelector('.frame > [aria-live=polite]')!.textContent.includes('The device is now called'));
    expect(commands()).to.deep.equal(['PATCH /devices/…']);
  });

  it('asks for a name when there is none, and keeps the old one on Escape', async () => {
    const { mock, press, part, rows, commands } = await devicesIn('two-devices');
    await press(/^Rename .*Pixel 8/u);
    await waitUntil(() => focused()?.getAttribute('part') === 'input');
    (focused() as HTMLInputElement).select();
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => part('problem'));
    expect(part('problem')!.textContent.trim()).to.equal('Enter a name.');
    expect(focused()?.getAttribute('aria-invalid')).to.equal('true');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => focused()?.getAttribute('part') === 'rename');
    expect(rows()[0]).to.match(/^Pixel 8 /u);
    await settle(mock);
    expect(commands()).to.be.empty;
  });

  it('takes a name that was filled in without an event, and leaves the Escape of a composition to the browser', async () => {
    const { element, root, rows, press } = await devicesIn('two-devices');
    await press(/^Rename .*Pixel 8/u);
    const field = await inside(element).findByRole<HTMLInputElement>('textbox');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: 229, bubbles: true, composed: true, cancelable: true }));
    await element.updateComplete;
    expect(root.contains(field), 'it is still being renamed').to.equal(true);
    field.value = 'Work phone';
    root.querySelector<HTMLElement>('[part=save]')!.click();
    await waitUntil(() => rows().some((row) => row.startsWith('Work phone')));
  });

  it('keeps what was typed when the name could not be saved', async () => {
    const { mock, press, part } = await devicesIn('two-devices');
    mock.failNext('offline', { method: 'PATCH', times: 9 });
    await press(/^Rename .*Pixel 8/u);
    await waitUntil(() => focused()?.getAttribute('part') === 'input');
    (focused() as HTMLInputElement).select();
    await sendKeys({ type: 'Phone' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => part('failure'), 'the failure');
    expect(part('failure')!.textContent).to.contain('The name has not been changed.');
    expect((part('input') as HTMLInputElement).value).to.equal('Phone');
  });

  it('offers to try again when the devices could not be loaded', async () => {
    const { mock, part, press, rows } = await devicesIn('offline');
    await waitUntil(() => part('failure'), 'the failure');
    expect(part('failure')!.textContent).to.contain('Your devices could not be loaded.');
    mock.use('two-devices');
    await press(/^Try again$/u);
    await waitUntil(() => rows().length === 2);
  });

  it('offers to sign in when nobody is signed in', async () => {
    const { element } = await devicesIn('signed-out');
    const events = listenTo('session-sign-in');
    element.addEventListener('session-sign-in', (event) => event.preventDefault());
    (await inside(element).findByRole('button', { name: 'Sign in' })).click();
    expect(events).to.have.length(1);
  });

  it('forgets the devices of somebody else', async () => {
    const { mock, session, part, rows } = await devicesIn('two-devices');
    await waitUntil(() => rows().length === 2);
    mock.signIn('Marc Klein');
    void session.refresh();
    await waitUntil(() => part('none') && rows().length === 0);
  });

  it('speaks the language of the page', async () => {
    await inSituation('two-devices');
    const { element } = await inSession(html`<device-pairing></device-pairing>`, { lang: 'fr' });
    await inside(element as HTMLElement).findByRole('button', { name: 'Coupler un appareil' });
  });
});
