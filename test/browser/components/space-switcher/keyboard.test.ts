import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { inside } from '../../support/queries.js';
import { listenTo } from '../../support/listen-to.js';
import { waitUntil } from '../../support/wait-until.js';
import { expectFocus, open, option, options, popup, search, switcherIn, trigger, type } from './switcher.js';

async function press(...keys: string[]) {
  for (const key of keys) await sendKeys({ press: key });
}

describe('The keys of <space-switcher>', () => {
  it('begin in the search when there is one', async () => {
    const { switcher } = await switcherIn('forty');
    await open(switcher);
    expectFocus(search(switcher));
  });

  it('open the popup from the button with ArrowDown, and the page does not scroll', async () => {
    const { switcher } = await switcherIn('forty');
    switcher.focus();
    await waitUntil(() => switcher.shadowRoot!.querySelector('[part=actions]'), 'the menu is not there');
    const events: KeyboardEvent[] = [];
    const listen = (event: KeyboardEvent) => events.push(event);
    document.addEventListener('keydown', listen);
    await press('ArrowDown');
    await waitUntil(() => options(switcher).length > 0 && popup(switcher));
    await waitUntil(() => switcher.shadowRoot?.activeElement === search(switcher));
    document.removeEventListener('keydown', listen);
    expect(events.map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([true]);
  });

  it('enter the popup with ArrowDown when the focus went back to the button', async () => {
    const { switcher } = await switcherIn('forty');
    await open(switcher);
    trigger(switcher).focus();
    expect(Boolean(popup(switcher))).to.equal(true);
    await press('ArrowDown');
    expectFocus(search(switcher));
  });

  it('begin at the active space when there are only a few', async () => {
    const { switcher } = await switcherIn('terms-outdated');
    await open(switcher);
    expect(Boolean(inside(switcher).queryByRole('searchbox'))).to.equal(false);
    await waitUntil(() => switcher.shadowRoot?.activeElement?.getAttribute('role') === 'option');
    expectFocus(option(switcher, 'comptabilité'));
  });

  // @accessibility list-arrow-keys
  it('go down from the search into the list, and up from its first space into the search', async () => {
    const { switcher } = await switcherIn('forty');
    await open(switcher);
    await press('ArrowDown');
    expectFocus(options(switcher)[0]!);
    await press('ArrowDown', 'ArrowDown');
    expectFocus(options(switcher)[2]!);
    await press('ArrowUp', 'ArrowUp', 'ArrowUp');
    expectFocus(search(switcher));
  });

  // @accessibility list-home-and-end
  it('go to the first and the last with Home and End, and no further with the arrows', async () => {
    const { switcher } = await switcherIn('terms-outdated');
    await open(switcher);
    await press('End');
    expectFocus(options(switcher).at(-1)!);
    await press('ArrowDown');
    expectFocus(options(switcher).at(-1)!);
    await press('Home');
    expectFocus(options(switcher)[0]!);
    await press('ArrowUp');
    expectFocus(options(switcher)[0]!);
  });

  it('find a space by the first letters of its title when there are only a few', async () => {
    const { switcher } = await switcherIn('terms-outdated');
    await open(switcher);
    await press('Home');
    await type('as');
    expectFocus(option(switcher, 'ASBL'));
  });

  it('type into the search from the list', async () => {
    const { switcher } = await switcherIn('forty');
    await open(switcher);
    await press('ArrowDown');
    await type('web');
    expectFocus(search(switcher));
    expect(search(switcher).value).to.equal('web');
  });

  // @accessibility list-roving-focus
  it('keep one space in the order of Tab: the one that had the focus', async () => {
    const { switcher } = await switcherIn('forty');
    await open(switcher);
    const stops = () => options(switcher).filter(({ tabIndex }) => tabIndex === 0);
    expect(stops().map(({ textContent }) => textContent)).to.have.length(1);
    expect(stops()[0]?.getAttribute('aria-current')).to.equal('true');
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(stops()).to.have.length(1);
    expect(options(switcher).indexOf(stops()[0]!)).to.equal(2);
  });

  // @accessibility popup-closes-with-tab
  it('leave with Tab through the actions, which closes', async () => {
    const { switcher } = await switcherIn('forty', {
      template: html`<div><space-switcher></space-switcher><button id="next">Next</button></div>`,
    });
    await open(switcher);
    await press('ArrowDown', 'Tab');
    expectFocus(inside(switcher).getByRole('button', { name: 'Manage my spaces' }));
    await press('Tab', 'Tab');
    expectFocus(document.querySelector('#next')!);
    expect(Boolean(popup(switcher))).to.equal(false);
  });

  // @accessibility popup-closes-with-escape
  it('close with Escape from wherever they are, and the focus returns to the button', async () => {
    const { switcher } = await switcherIn('forty');
    for (const before of [[], ['ArrowDown'], ['Tab'], ['ArrowDown', 'Tab']]) {
      await open(switcher);
      await press(...before, 'Escape');
      expect(Boolean(popup(switcher)), before.join()).to.equal(false);
      expectFocus(trigger(switcher));
    }
  });

  it('keep Escape from what is around the element', async () => {
    const { switcher } = await switcherIn('forty');
    const escapes: Event[] = [];
    const listen = (event: KeyboardEvent) => event.key === 'Escape' && escapes.push(event);
    document.addEventListener('keydown', listen);
    await open(switcher);
    await press('Escape');
    document.removeEventListener('keydown', listen);
    expect(Boolean(popup(switcher))).to.equal(false);
    expect(escapes).to.deep.equal([]);
  });

  it('leave the key that ends a composition to the browser', async () => {
    const { switcher } = await switcherIn('forty');
    await open(switcher);
    const enter = new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true });
    search(switcher).dispatchEvent(enter);
    expectFocus(search(switcher));
  });

  // @accessibility search-enter-chooses-nothing
  it('choose nothing with Enter in the search: the first space found gets the focus', async () => {
    const { switcher } = await switcherIn('forty');
    const events = listenTo('space-switch');
    await open(switcher);
    await press('Enter');
    expectFocus(options(switcher)[0]!);
    expect(events).to.deep.equal([]);
    await press('Enter');
    expect(events).to.have.length(1);
  });

  // @accessibility no-character-shortcuts
  it('leave combinations to the browser and the page', async () => {
    const { switcher } = await switcherIn('forty');
    await open(switcher);
    const press = new KeyboardEvent('keydown', { key: 'Home', ctrlKey: true, bubbles: true, cancelable: true });
    options(switcher)[3]?.focus();
    options(switcher)[3]?.dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(false);
    expectFocus(options(switcher)[3]!);
  });

  // @accessibility popup-opens-on-press
  it('open and close with a click on the button', async () => {
    const { switcher } = await switcherIn('forty');
    trigger(switcher).click();
    await waitUntil(() => options(switcher).length > 0);
    trigger(switcher).click();
    expect(Boolean(popup(switcher))).to.equal(false);
  });
});
