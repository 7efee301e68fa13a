import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Fault, SituationName } from '../../../../mocks/index.js';
import '../../../../src/components/terms-acceptance/define.js';
import type { TermsAcceptance } from '../../../../src/components/terms-acceptance/terms-acceptance.js';
import { HttpSpaceService } from '../../../../src/services/http-space-service.js';
import type { TermsReceipt } from '../../../../src/contract/terms.js';
import { expectAccessible } from '../../support/accessible.js';
import { baseUrl, inSession, inSituation } from '../../support/in-session.js';
import { announcements, focused, inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';

const acceptances = { path: '/terms/acceptances' };

/** A new user with the terms before them, and what the service was asked to accept. */
async function setUp(situation: SituationName = 'new-user', lang = 'en') {
  const mock = await inSituation(situation);
  const template = html`<terms-acceptance><a slot="next" href="#next">Create a space</a></terms-acceptance>`;
  const { session, element } = await inSession<TermsAcceptance>(template, { lang });
  const screen = inside(element);
  const tick = await screen.findByRole<HTMLInputElement>('checkbox');
  const confirm = screen.getByRole('button', { name: /^(Confirm|Confirméieren)$/ });
  const requests = () => mock.requests.filter(({ path }) => path === acceptances.path);
  const fail = (fault: Fault, times = 9) => mock.failNext(fault, { ...acceptances, times });
  const accept = () => {
    tick.click();
    confirm.click();
  };
  const heard: string[] = [];
  for (const type of ['terms-accepted', 'terms-declined', 'service-failed'] as const) {
    session.addEventListener(type, () => heard.push(type));
  }
  return { mock, session, element, screen, tick, confirm, requests, fail, accept, heard };
}

describe('Accepting in <terms-acceptance>', () => {
  // @accessibility terms-by-keyboard
  it('is done with the keyboard alone: text, links, tick, confirm', async () => {
    const { element, screen, tick, requests } = await setUp();
    screen.getByRole('button', { name: 'Print' }).focus();
    const path: (string | null)[] = [];
    for (let stops = 0; stops < 4; stops++) {
      await sendKeys({ press: 'Tab' });
      path.push(focused()!.localName);
    }
    expect(path, 'the text, its links, the tick').to.deep.equal(['section', 'a', 'a', 'input']);
    await sendKeys({ press: ' ' });
    expect(tick.checked).to.be.true;
    const accepted = oneEvent(element, 'terms-accepted');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await accepted;
    expect(requests()).to.have.length(1);
  });

  // @accessibility terms-accepted-as-shown
  it('accepts exactly the version, hash and language shown, and reports it with the receipt', async () => {
    const { element, screen, requests } = await setUp('new-user', 'lb');
    const event = oneEvent<HTMLElementEventMap['terms-accepted']>(element, 'terms-accepted');
    screen.getByRole('checkbox').click();
    screen.getByRole('button', { name: 'Confirméieren' }).click();
    const { bubbles, composed, cancelable, detail } = await event;
    expect({ bubbles, composed, cancelable }).to.deep.equal({ bubbles: true, composed: true, cancelable: false });
    const { acceptedAt, ...accepted } = detail.receipt;
    expect(requests()[0]?.body).to.deep.equal(accepted);
    expect(accepted).to.deep.include({ version: '2.0', language: 'fr' });
    expect(Date.parse(acceptedAt)).to.be.closeTo(Date.now(), 60_000);
  });

  it('says in words that it is done, moves the focus there, and shows the receipt and the next steps', async () => {
    const { element, screen, accept } = await setUp();
    accept();
    await screen.findByRole('heading', { level: 2, name: 'You have accepted the terms and conditions of use' });
    const result = screen.getByRole('group', { name: 'You have accepted the terms and conditions of use' });
    await waitUntil(() => focused() === result);
    for (const fact of ['2.0', 'English', /^sha256:[0-9a-f]{64}$/]) expect(screen.getByText(fact)).to.exist;
    expect(element.querySelector('a')!.checkVisibility()).to.be.true;
    await expectAccessible(element);
  });

  it('leaves the text to be read', async () => {
    const { element, screen, accept } = await setUp();
    accept();
    (await screen.findByText('Read the terms and conditions of use')).click();
    expect(screen.getByRole('region', { name: /General terms/ }).checkVisibility()).to.be.true;
    await expectAccessible(element);
  });

  it('is told to the rest of the page', async () => {
    const { session, accept } = await setUp();
    accept();
    await waitUntil(() => session.session?.terms.status === 'accepted');
  });

  // @accessibility terms-need-the-tick
  it('is not possible without the tick: says so beside it, with the focus on it, until it is ticked', async () => {
    const { element, screen, tick, confirm, requests, heard } = await setUp();
    confirm.click();
    await element.updateComplete;
    expect(focused()).to.equal(tick);
    expect(tick).to.have.attribute('aria-invalid', 'true');
    const message = element.shadowRoot!.getElementById(tick.getAttribute('aria-describedby')!)!;
    expect(message.textContent).to.equal('Tick this box to accept the terms and conditions.');
    await expectAccessible(element);
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(screen.queryByText(message.textContent)).to.be.null;
    expect(requests()).to.be.empty;
    expect(heard).to.be.empty;
  });

  it('is asked once however often it is pressed, and says that it is under way', async () => {
    const { element, screen, confirm, tick, requests, fail, heard } = await setUp();
    let arrive!: () => void;
    fail({ delay: new Promise<void>((resolve) => (arrive = resolve)) });
    tick.click();
    const { width } = confirm.getBoundingClientRect();
    confirm.click();
    confirm.click();
    await element.updateComplete;
    confirm.click();
    screen.getByRole('button', { name: 'Decline' }).click();
    expect(confirm).to.have.attribute('aria-disabled', 'true');
    expect(confirm.getBoundingClientRect().width).to.equal(width);
    await waitUntil(() => announcements(element).includes('Your acceptance is being recorded.'));
    await expectAccessible(element);
    arrive();
    await screen.findByText('Keep this receipt: it says which text you accepted, and when.');
    expect(requests()).to.have.length(1);
    expect(heard).to.deep.equal(['terms-accepted']);
  });

  it('is one acceptance when the answer got lost and it is tried again', async () => {
    const { mock, screen, confirm, accept, requests, fail, heard } = await setUp();
    fail('lost-answer', 3);
    accept();
    await screen.findByRole('alert');
    confirm.click();
    await screen.findByText(/Keep this receipt/);
    const keys = new Set(requests().map(({ headers }) => headers['idempotency-key']));
    expect(keys.size).to.equal(1);
    expect(heard).to.deep.equal(['service-failed', 'terms-accepted']);
    expect((await mock.session()).session?.terms.status).to.equal('accepted');
  });

  for (const [code, fault, reason] of [
    ['forbidden', { problem: 'forbidden' }, 'You do not have the right to do this.'],
    ['terms-required', { problem: 'terms-required' }, 'have to be accepted first'],
    ['not-found', { problem: 'not-found' }, 'This no longer exists'],
    ['conflict', { problem: 'terms-replaced' }, 'This has been changed elsewhere in the meantime.'],
    ['invalid', { problem: 'invalid' }, 'Something in the request was not accepted.'],
    ['limit-reached', { problem: 'limit-reached' }, 'You have reached the maximum number'],
    ['rate-limited', { problem: 'rate-limited', retryAfter: 42 }, 'Too many requests. Try again in 42 seconds.'],
    ['offline', 'offline', 'There is no connection.'],
    ['unavailable', { status: 500 }, 'The service is not available at the moment.'],
    ['malformed', 'malformed', 'The service sent an unexpected answer.'],
    ['malformed', 'html', 'The service sent an unexpected answer.'],
  ] as const) {
    it(`says why when it fails (${code}, ${JSON.stringify(fault)}), keeps the tick, and can be tried again`, async () => {
      const { mock, element, screen, tick, confirm, accept, fail } = await setUp();
      fail(fault);
      const failed = oneEvent<HTMLElementEventMap['service-failed']>(element, 'service-failed');
      accept();
      const { detail } = await failed;
      expect(detail).to.include({ code, operation: 'acceptTerms' });
      const alert = await screen.findByRole('alert');
      expect(alert.textContent).to.contain('could not be confirmed. Your tick is kept.').and.to.contain(reason);
      expect(tick.checked).to.be.true;
      if (code === 'forbidden') await expectAccessible(element);
      mock.use('new-user');
      confirm.click();
      await screen.findByText(/Keep this receipt/);
    });
  }

  it('says so when no answer comes in time', async () => {
    const { session, screen, accept, fail } = await setUp();
    session.service = new HttpSpaceService(baseUrl, { timeout: 2_000 });
    await session.updateComplete;
    await waitUntil(() => screen.queryByRole('checkbox'));
    fail({ delay: 30_000 });
    accept();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).to.contain('The service did not answer in time.');
  });

  // @accessibility terms-survive-sign-out
  it('keeps text and tick when the session has ended, offers to sign in, and goes on afterwards', async () => {
    const { mock, session, element, screen, tick, confirm, accept } = await setUp();
    mock.expireSession();
    const expired = oneEvent(session, 'session-expired');
    const signIn = oneEvent(element, 'session-sign-in');
    element.addEventListener('session-sign-in', (event) => event.preventDefault());
    accept();
    await expired;
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).to.contain('Your session has ended.');
    await expectAccessible(element);
    screen.getByRole('button', { name: 'Sign in' }).click();
    expect(((await signIn) as Event).cancelable).to.be.true;
    mock.signIn();
    await session.refresh();
    await waitUntil(() => !screen.queryByRole('alert'));
    expect(tick.isConnected && tick.checked).to.be.true;
    confirm.click();
    await screen.findByText(/Keep this receipt/);
  });

  it('is not recorded for somebody else who has signed in meanwhile: text and tick stay, and it offers to sign in', async () => {
    const { mock, screen, tick, accept, heard } = await setUp();
    mock.signIn('Marc Klein');
    accept();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).to.contain('Your session has ended.');
    expect(tick.checked).to.equal(true);
    expect(heard).to.deep.equal(['service-failed']);
  });

  it('is refused when the terms were replaced: shows the new ones with what changed, untouched, and the focus on why', async () => {
    const { element, screen, accept, requests, heard } = await setUp('terms-replaced');
    expect(screen.getByText(/^Version 2.0/)).to.exist;
    screen.getByRole('region', { name: /General terms/ }).scrollTop = 200;
    accept();
    const message = await screen.findByRole('group', { name: /^These terms were replaced while you were reading\.\s?Nothing has been accepted\./ });
    await waitUntil(() => focused() === message);
    expect(message.textContent).to.contain('Nothing has been accepted.');
    expect(screen.getAllByText(/^Version 2.1/), 'as the version shown, and as one that changed something').to.have.length(2);
    expect(screen.getByText(/Maintenance moves from Sunday morning to Tuesday night/)).to.exist;
    expect(screen.getByRole('region', { name: /General terms/ }).scrollTop, 'from its beginning').to.equal(0);
    const tick = screen.getByRole<HTMLInputElement>('checkbox');
    expect(tick.checked).to.be.false;
    expect(heard, 'nothing to report yet').to.be.empty;
    await expectAccessible(element);
    tick.click();
    screen.getByRole('button', { name: 'Confirm' }).click();
    await screen.findByText(/Keep this receipt/);
    expect(requests().map(({ body }) => (body as TermsReceipt).version)).to.deep.equal(['2.0', '2.1']);
    expect(requests()[0]?.headers['idempotency-key']).not.to.equal(requests()[1]?.headers['idempotency-key']);
  });

  it('says so when the terms that replaced those shown cannot be loaded, and loads them at the next attempt', async () => {
    const { mock, screen, confirm, accept } = await setUp('terms-replaced');
    mock.failNext({ status: 500 }, { path: '/terms/current' });
    accept();
    await screen.findByRole('alert');
    confirm.click();
    await screen.findByText('These terms were replaced while you were reading.');
  });

  it('reports nothing when the element is removed meanwhile', async () => {
    const { mock, element, accept, requests, fail } = await setUp();
    const fired: string[] = [];
    // Heard on the element itself: what it fires once it is removed reaches no page.
    for (const type of ['terms-accepted', 'service-failed']) element.addEventListener(type, () => fired.push(type));
    let answer: (() => void) | undefined;
    fail({ delay: new Promise<void>((resolve) => (answer = resolve)) });
    accept();
    await waitUntil(() => requests().length > 0);
    element.remove();
    answer?.();
    await settle(mock);
    expect(fired).to.be.empty;
  });
});

describe('Declining in <terms-acceptance>', () => {
  it('reports the version, says that nothing was recorded, moves the focus there, and offers to read again', async () => {
    const { element, screen, tick, requests, heard } = await setUp();
    tick.click();
    const event = oneEvent<HTMLElementEventMap['terms-declined']>(element, 'terms-declined');
    screen.getByRole('button', { name: 'Decline' }).click();
    const { bubbles, composed, cancelable, detail } = await event;
    expect({ bubbles, composed, cancelable }).to.deep.equal({ bubbles: true, composed: true, cancelable: false });
    expect(detail).to.deep.equal({ version: '2.0' });
    const result = await screen.findByRole('group', { name: 'You have not accepted the terms and conditions of use' });
    await waitUntil(() => focused() === result);
    expect(screen.getByText(/Nothing was recorded, and you are still signed in/)).to.exist;
    expect(requests()).to.be.empty;
    await expectAccessible(element);

    screen.getByRole('button', { name: 'Read them again' }).click();
    const region = await screen.findByRole('region', { name: /General terms/ });
    await waitUntil(() => focused() === region);
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).to.be.false;
    expect(heard).to.deep.equal(['terms-declined']);
  });
});
