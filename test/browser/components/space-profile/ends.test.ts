import { expect, html } from '@open-wc/testing';
import { expectAccessible } from '../../support/accessible.js';
import { listenTo } from '../../support/listen-to.js';
import { inSituation } from '../../support/in-session.js';
import { focused } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';
import { openProfile } from './profile.js';

type Opened = Awaited<ReturnType<typeof openProfile>>;

const find = ({ element }: Opened, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);

async function press(opened: Opened, selector: string) {
  await waitUntil(() => find(opened, selector), `there is no ${selector}`);
  find(opened, selector)!.click();
}

/** The profile of a space that the user is a manager of. */
async function openManaged() {
  const mock = await inSituation('forty');
  const { identifier, title } = (await mock.spaces()).find(({ role }) => role === 'manager')!;
  return { ...(await openProfile('forty', html`<space-profile space=${identifier}></space-profile>`)), title };
}

describe('the end of a space in <space-profile>', () => {
  it('is confirmed by its title, said once, and takes the active space with it', async () => {
    const opened = await openProfile();
    const { driver, element, mock, session, kept } = opened;
    const { title } = await kept();
    const events = listenTo('space-closed');
    await press(opened, '[part=close]');
    await waitUntil(() => find(opened, 'dialog[open]'));
    await expectAccessible(element);
    await press(opened, '[part=cancel]');
    await waitUntil(() => !find(opened, 'dialog'));
    await driver.closeSpace(title);
    await waitUntil(() => driver.ended, 'nothing is said');
    expect(driver.ended!.textContent).to.contain(`“\u2068${title}\u2069” is closed.`);
    expect(focused() === find(opened, '[part=ended]')).to.equal(true);
    expect(events).to.have.length(1);
    await waitUntil(() => session.session?.activeSpace === null, 'the session still has it');
    expect(await mock.spaces()).to.be.empty;
    expect(find(opened, '[part=ended]'), 'it is still said').to.exist;
  });

  it('is left by a manager, who cannot close it', async () => {
    const opened = await openManaged();
    const { driver, mock, title } = opened;
    const events = listenTo('space-left');
    expect(find(opened, '[part=close]')).to.be.null;
    await driver.leave();
    await waitUntil(() => driver.ended, 'nothing is said');
    expect(driver.ended!.textContent).to.contain(`You have left “\u2068${title}\u2069”.`);
    expect(events).to.have.length(1);
    expect((await mock.spaces()).some((space) => space.title === title)).to.equal(false);
  });

  it('is refused to the last administrator who leaves, with what to do instead', async () => {
    const opened = await openProfile();
    await opened.driver.leave();
    await waitUntil(() => find(opened, '[part=close-instead]'), 'it is not refused');
    expect(find(opened, 'dialog')!.textContent).to.contain('Make another user an administrator first, or close the space.');
    await press(opened, '[part=close-instead]');
    await waitUntil(() => find(opened, 'dialog input'), 'it does not ask to close instead');
    expect(await opened.mock.spaces()).to.have.length(1);
  });

  it('has no way out of a private space but to close it', async () => {
    const opened = await openProfile('private-only');
    await waitUntil(() => find(opened, '[part=close]'));
    expect(find(opened, '[part=leave]')).to.be.null;
  });
});
