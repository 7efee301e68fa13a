import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { SpaceSwitchEvent } from '../../../../src/events/space-switch.js';
import { listenTo } from '../../support/listen-to.js';
import { focused } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';
import { changeElsewhere, input, openProfile } from './profile.js';

/** As the switcher does it. */
async function trySwitch() {
  const opened = await openProfile('forty');
  const { mock, session } = opened;
  const from = session.session!.activeSpace!;
  const space = (await mock.spaces()).find(({ kind, id }) => kind === 'professional' && id !== from.id)!;
  const begin = () => session.dispatchEvent(new SpaceSwitchEvent({ space, from }));
  return { ...opened, from, space, begin };
}

/** A title that is not saved, and a switch that was stopped by it. */
async function stopSwitch() {
  const opened = await trySwitch();
  await opened.driver.change('title', 'Atelier Weber');
  expect(opened.begin()).to.be.false;
  await waitUntil(() => opened.driver.question, 'nobody is asked');
  const { id } = opened.from;
  const kept = async () => (await opened.mock.spaces()).find((space) => space.id === id)!;
  return { ...opened, kept };
}

describe('unsaved changes in <space-profile>', () => {
  it('do not stop a switch when there are none', async () => {
    const { begin, driver } = await trySwitch();
    expect(begin()).to.be.true;
    expect(driver.question).to.not.exist;
  });

  it('stop a switch, and the user is asked', async () => {
    const { driver, space } = await stopSwitch();
    expect(driver.question!.textContent).to.contain(space.title);
    expect(focused()?.textContent).to.contain('Stay here');
  });

  it('are saved before the switch', async () => {
    const { driver, kept, mock, space } = await stopSwitch();
    const events = listenTo('space-changed', 'space-switched');
    await driver.decide('saveAndSwitch');
    await waitUntil(async () => (await mock.session()).session?.activeSpace?.id === space.id);
    expect((await kept()).title).to.equal('Atelier Weber');
    await waitUntil(() => events.length === 2);
    expect(events.map(({ type }) => type)).to.deep.equal(['space-changed', 'space-switched']);
    expect(driver.question).to.not.exist;
  });

  it('are discarded before the switch', async () => {
    const { driver, kept, mock, space } = await stopSwitch();
    await driver.decide('discardAndSwitch');
    await waitUntil(async () => (await mock.session()).session?.activeSpace?.id === space.id);
    expect((await kept()).title).not.to.equal('Atelier Weber');
  });

  it('stay when the user stays, by button or by Escape', async () => {
    const { element, driver, begin, mock, from } = await stopSwitch();
    await driver.decide('stay');
    await waitUntil(() => focused() === input(element, 'title'));
    expect(input(element, 'title').value).to.equal('Atelier Weber');
    begin();
    await waitUntil(() => driver.question);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !driver.question);
    expect(input(element, 'title').value).to.equal('Atelier Weber');
    expect((await mock.session()).session?.activeSpace?.id).to.equal(from.id);
  });

  it('keep the user here when they cannot be saved', async () => {
    const { driver, mock, from } = await stopSwitch();
    mock.failNext({ problem: 'invalid', fields: { title: 'refused' } }, { method: 'PATCH' });
    await driver.decide('saveAndSwitch');
    await waitUntil(() => focused()?.id === 'title');
    expect((await mock.session()).session?.activeSpace?.id).to.equal(from.id);
  });

  it('of the same value as somebody else has saved are none', async () => {
    const { driver, mock, page, element } = await openProfile();
    await driver.change('title', 'Atelier Weber');
    await changeElsewhere(mock, { title: 'Atelier Weber' });
    await driver.save('title');
    await page.findByRole('heading', { name: 'Atelier Weber' });
    await element.updateComplete;
    expect(driver.conflict).to.not.exist;
    expect(element.shadowRoot!.querySelector('[part=revert]')).to.be.null;
  });

  // The last one: the worker of the mock takes the event for the end of the page.
  it('have the browser ask before the page is left, only while there are some', async () => {
    const { driver, element } = await openProfile();
    const leave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).to.be.true;
    await driver.change('title', 'Atelier Weber');
    await element.updateComplete;
    expect(leave()).to.be.false;
    await driver.revert('title');
    await element.updateComplete;
    expect(leave()).to.be.true;
    await driver.change('title', 'Atelier Weber');
    element.remove();
    expect(leave()).to.be.true;
  });
});
