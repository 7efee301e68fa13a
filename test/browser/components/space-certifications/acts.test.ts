import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CertificationRequestedEvent } from '../../../../src/events/certification-requested.js';
import { closeSpace, readSpace } from '../../../../src/services/generated/spaces.js';
import { HttpSpaceService } from '../../../../src/services/http-space-service.js';
import { expectAccessible } from '../../support/accessible.js';
import { baseUrl } from '../../support/in-session.js';
import { listenTo } from '../../support/listen-to.js';
import { focused, inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { certificationsIn } from './certifications.js';

/** The form for the access code of a service, open. */
async function opened(service = 'Beekeeping', situation: Parameters<typeof certificationsIn>[0] = 'certifications') {
  const page = await certificationsIn(situation);
  await waitUntil(() => page.rows().length > 0);
  await page.open(service);
  return page;
}

const beekeeping = { serviceId: 'beekeeping', capacity: 'holder' } as const;
const send = /^Request the certification$/u;

describe('requesting with an access code in <space-certifications>', () => {
  it('takes a code however it is typed, by the keyboard alone, and says what happens next', async () => {
    const { mock, session, element, rowOf, rows, part, told, comeBack, certificationOf, commands } = await certificationsIn();
    await waitUntil(() => rows().length === 7);
    const code = await mock.desk.issueCode(beekeeping);
    (await inside(element).findByRole('button', { name: /Enter an access code: .*Beekeeping/u })).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused()?.id === 'request');
    await expectAccessible(element);
    element.shadowRoot!.querySelector<HTMLInputElement>('#code')!.focus();
    await sendKeys({ type: ` ${code.toLowerCase().replaceAll('-', ' ')}` });
    const events = listenTo('certification-requested');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused() === part('done') && part('done'));
    expect(part('done')!.textContent).to.match(/The certification for .*Beekeeping.* is requested\. .*Food Office.* decides\./u);
    await waitUntil(() => rowOf('Beekeeping')!.includes('Requested As holder'));
    expect(part('panel')).to.equal(null);
    await settle(mock);
    expect(told(), 'said by the focus, and by nothing else').to.equal('');
    await mock.desk.grant(await certificationOf('beekeeping'));
    comeBack();
    await waitUntil(() => rowOf('Beekeeping')!.includes('Granted') && !part('done'));
    expect((events[0] as CertificationRequestedEvent).detail).to.deep.include({ spaceId: session.session!.activeSpace!.id });
    expect(commands()).to.have.length(1);
  });

  it('says at the field that a code is wrong, keeps it, and says how many tries are left', async () => {
    const { mock, element, field, type, press, part, root } = await opened();
    expect(root.querySelector('#code-hint')!.textContent).to.contain('5 tries left today.');
    type('AAAA-AAAA');
    await press(send);
    await waitUntil(() => part('problem')?.textContent.includes('This access code is not valid'));
    await waitUntil(() => focused() === field());
    expect(field()!.value).to.equal('AAAA-AAAA');
    await waitUntil(() => root.querySelector('#code-hint')!.textContent.includes('4 tries left today.'));
    await expectAccessible(element);
    type(await mock.desk.issueCode(beekeeping));
    await press(send);
    await waitUntil(() => part('done'));
  });

  it('asks for a code before anything is sent', async () => {
    const { part, press, commands } = await opened();
    await press(send);
    await waitUntil(() => part('problem')?.textContent.includes('Enter the access code.'));
    expect(commands()).to.be.empty;
  });

  it('is for the holder or for an agent', async () => {
    const { mock, root, type, press, rowOf } = await opened();
    root.querySelector<HTMLInputElement>('[value=agent]')!.click();
    type(await mock.desk.issueCode({ ...beekeeping, capacity: 'agent' }));
    await press(send);
    await waitUntil(() => rowOf('Beekeeping')!.includes('Requested As agent'));
  });

  it('states the capacity where the other one is requested already', async () => {
    const { part, root } = await opened('Food safety');
    expect(part('capacity')).to.equal(null);
    expect(root.textContent).to.contain('You request it as agent: a request as holder is under way.');
  });

  it('is granted at once where the authority has decided before', async () => {
    const { mock, session, type, press, part } = await opened('Social elections', 'one-professional');
    type(await mock.desk.issueCode({ serviceId: 'social-elections', capacity: 'holder' }));
    await press(send);
    await waitUntil(() => part('done')?.textContent.includes('This space is now certified for'));
    await waitUntil(() => session.session!.activeSpace!.certifications!.includes('social-elections'));
  });

  it('says until when there are no tries, and has no field', async () => {
    const { rows, press, part, field, element } = await certificationsIn('no-tries-left');
    await waitUntil(() => rows().length === 3);
    await press(/Enter an access code: .*Food safety/u);
    await waitUntil(() => part('no-tries')?.textContent.includes('You can try again on'));
    expect(field()).to.equal(null);
    await expectAccessible(element);
  });

  it('leads there after the last wrong code', async () => {
    const { type, press, part, root } = await opened();
    for (let guess = 0; guess < 5; guess += 1) {
      type(`AAAA-${guess}`);
      await press(send);
      if (guess < 4) await waitUntil(() => root.querySelector('#code-hint')?.textContent.includes(`${4 - guess} `));
    }
    await waitUntil(() => part('no-tries') && focused() === part('no-tries'));
  });

  for (const [words, fault, times] of [['offline', 'offline', 3], ['unexpected', { problem: 'unexpected' }, 1]] as const) {
    it(`fails with a message (${words}), keeps the code, and works when it is sent again`, async () => {
      const { mock, element, field, type, press, part, commands } = await opened();
      const code = await mock.desk.issueCode(beekeeping);
      type(code);
      mock.failNext(fault, { method: 'POST', times });
      await press(send);
      expect((await inside(element).findByRole('alert')).textContent).to.contain('The certification has not been requested.');
      expect(field()!.value).to.equal(code);
      await press(send);
      await waitUntil(() => part('done'));
      expect(new Set(commands().map(({ headers }) => headers['idempotency-key'])).size, 'one command').to.equal(1);
    });
  }

  it('is sent once, however often it is pressed, and takes effect although the answer was lost', async () => {
    const { mock, type, press, part, commands } = await opened();
    type(await mock.desk.issueCode(beekeeping));
    mock.failNext('lost-answer', { method: 'POST' });
    await press(send);
    part('send')?.click();
    await waitUntil(() => part('done'));
    await settle(mock);
    expect(new Set(commands().map(({ headers }) => headers['idempotency-key'])).size).to.equal(1);
  });

  it('says that somebody else has requested it meanwhile, and shows it', async () => {
    const { mock, session, type, press, rowOf, element } = await opened();
    type(await mock.desk.issueCode(beekeeping));
    await mock.desk.receive({ ...beekeeping, spaceId: session.session!.activeSpace!.id });
    await press(send);
    expect((await inside(element).findByRole('alert')).textContent).to.contain('A certification is requested already');
    await waitUntil(() => rowOf('Beekeeping')!.includes('Requested As holder'));
  });

  it('says that the space is gone', async () => {
    const { mock, session, type, press, part } = await opened();
    type(await mock.desk.issueCode(beekeeping));
    const elsewhere = new HttpSpaceService(baseUrl);
    const { id: spaceId } = session.session!.activeSpace!;
    const { version } = await elsewhere.call(readSpace, { spaceId });
    await elsewhere.call(closeSpace, { spaceId }, { version });
    await press(send);
    await waitUntil(() => part('failure') ?? part('notice')?.textContent.includes('No space is active'));
  });

  it('is forgotten, with the code, for somebody else who signs in meanwhile, and in no storage', async () => {
    const { mock, session, type, field, part } = await opened();
    const code = await mock.desk.issueCode(beekeeping);
    type(code);
    expect([sessionStorage, localStorage].map((storage) => JSON.stringify(storage)).join()).not.to.contain(code);
    mock.signIn('Marc Klein');
    session.dispatchEvent(new CustomEvent('session-refresh', { bubbles: true }));
    await waitUntil(() => !field() && !part('panel'));
  });

  it('is closed without a request, and the focus goes back', async () => {
    const { press, part, commands } = await opened();
    await press(/^Cancel$/u);
    await waitUntil(() => !part('panel') && focused()?.id === 'by-code-beekeeping');
    expect(commands()).to.be.empty;
  });
});

describe('cancelling a request in <space-certifications>', () => {
  async function asked() {
    const page = await certificationsIn();
    await waitUntil(() => page.rows().length === 7);
    await page.press(/Cancel the request: .*Food safety/u);
    await waitUntil(() => page.dialog()?.open);
    return page;
  }

  it('is confirmed in a dialog, the harmless button first', async () => {
    const { element, dialog, press, part, rowOf } = await asked();
    expect(focused()?.textContent.trim()).to.equal('Keep it');
    await expectAccessible(element);
    const events = listenTo('certification-cancelled');
    await press(/^Cancel the request$/u);
    await waitUntil(() => !dialog() && focused() === part('done'));
    expect(part('done')!.textContent).to.contain('is cancelled.');
    await waitUntil(() => rowOf('Food safety')!.includes('Not certified'));
    expect(events).to.have.length(1);
  });

  it('says that the authority was faster, and shows what it has decided', async () => {
    const { mock, dialog, press, rowOf, certificationOf } = await asked();
    await mock.desk.grant(await certificationOf('food-safety'));
    await press(/^Cancel the request$/u);
    await waitUntil(() => dialog()?.textContent.includes('can no longer be cancelled'));
    await waitUntil(() => rowOf('Food safety')!.includes('Granted'));
    expect(focused()?.textContent.trim()).to.equal('Back');
  });

  it('fails with a message and works when it is confirmed again', async () => {
    const { mock, element, dialog, press } = await asked();
    mock.failNext({ problem: 'unexpected' }, { method: 'POST' });
    await press(/^Cancel the request$/u);
    expect((await inside(element).findByRole('alert')).textContent).to.contain('The request has not been cancelled.');
    await press(/^Cancel the request$/u);
    await waitUntil(() => !dialog());
  });
});
