/** What works in jsdom with the set-up of `space-elements/testing/jsdom`: popovers and modal dialogs. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { Mock } from '../../mocks/index.js';
import type { SpaceSwitcher } from '../../src/components/space-switcher/space-switcher.js';
import { enterPage, shows } from './simulated-page.js';

const mock = new Mock({ baseUrl: 'https://portal.example/api' });

describe('In jsdom, the menu of <space-switcher>', () => {
  let switcher: HTMLElement;

  before(async () => {
    mock.use('two-hundred');
    enterPage(mock);
    await import('../../testing/jsdom/index.js');
    await import('../../src/define.js');
    document.documentElement.lang = 'en';
    document.body.innerHTML =
      '<space-session base-url="/api"></space-session><space-switcher></space-switcher><space-manager></space-manager>';
    switcher = document.querySelector('space-switcher')!;
    await shows(switcher.shadowRoot!, /Weber/u);
  });

  it('opens, searches and switches with Testing Library, which finds everything by its role', async () => {
    const { configure, within, waitFor } = await import('@testing-library/dom');
    const { userEvent } = await import('@testing-library/user-event');
    // The first opening compiles the menu, in this process.
    configure({ asyncUtilTimeout: 10_000 });
    const inside = within(switcher.shadowRoot as unknown as HTMLElement);
    const [, , third] = await mock.spaces();
    const button = inside.getByRole('button');
    assert.equal(inside.queryByRole('dialog'), null);

    await userEvent.click(button);
    const menu = within(await inside.findByRole('dialog', { name: 'Your spaces' }));
    await userEvent.type(await menu.findByRole('searchbox'), third!.identifier);
    await waitFor(() => assert.equal(menu.getAllByRole('option').length, 1));
    await userEvent.click(menu.getByRole('option'));
    await waitFor(() => assert.equal(inside.queryByRole('dialog'), null));
    await waitFor(() => assert.match(button.textContent, new RegExp(third!.title, 'u')));
  });

  it('closes with Escape, which gives the focus back, and with a press beside it', async () => {
    const { within, waitFor } = await import('@testing-library/dom');
    const { userEvent } = await import('@testing-library/user-event');
    const inside = within(switcher.shadowRoot as unknown as HTMLElement);
    for (const close of [() => userEvent.keyboard('{Escape}'), () => userEvent.click(document.body)]) {
      switcher.focus();
      await userEvent.keyboard('{Enter}');
      await inside.findByRole('dialog');
      await close();
      await waitFor(() => assert.equal(inside.queryByRole('dialog'), null));
    }
  });

  it('is driven by the drivers for tests in the page', async () => {
    const { userEvent } = await import('@testing-library/user-event');
    const { SpaceSwitcherDriver, userEventKeys } = await import('../../testing/browser/index.js');
    const driver = new SpaceSwitcherDriver(switcher as SpaceSwitcher, userEventKeys(userEvent));
    const last = (await mock.spaces()).at(-1)!;
    await driver.choose(last.identifier);
    await shows(driver.button!, new RegExp(last.title, 'u'));
  });

  it('stands beside the dialogs of <space-manager>, in which a space is closed', async () => {
    const { waitFor } = await import('@testing-library/dom');
    const { userEvent } = await import('@testing-library/user-event');
    const { SpaceManagerDriver, userEventKeys } = await import('../../testing/browser/index.js');
    const manager = new SpaceManagerDriver(document.querySelector('space-manager')!, userEventKeys(userEvent));
    const [space] = (await mock.spaces()).filter(({ kind, role }) => kind === 'professional' && role === 'administrator');
    await manager.closeSpace(space!.identifier, space!.title);
    await waitFor(() => assert.match(manager.news, /is closed/u));
    assert.equal(manager.question, undefined);
  });
});
