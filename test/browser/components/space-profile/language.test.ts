import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../support/accessible.js';
import { waitUntil } from '../../support/wait-until.js';
import { changeElsewhere, openProfile, reload, textOf } from './profile.js';

describe('the language of notifications in <space-profile>', () => {
  it('is that of the pages until one is chosen, and again when none is wanted', async () => {
    const { element, driver, page, changes, kept } = await openProfile();
    const select = await page.findByRole<HTMLSelectElement>('combobox', { name: 'Language of notifications' });
    expect(select.selectedOptions[0]!.text).to.equal('That of the pages that each user sees');
    expect([...select.options].map(({ text }) => text).slice(1)).to.deep.equal(['Deutsch', 'English', 'Français', 'Lëtzebuergesch']);
    await driver.change('language', 'Deutsch');
    await driver.save('language');
    await waitUntil(async () => (await kept()).language === 'de', 'the language is not saved');
    expect(changes().map(({ body }) => body)).to.deep.equal([{ language: 'de' }]);
    await waitUntil(() => element.shadowRoot!.querySelector('[part=saved]'), 'it is not said to be saved');
    await expectAccessible(element);

    await driver.change('language', 'That of the pages that each user sees');
    await driver.save('language');
    await waitUntil(async () => (await kept()).language === null, 'the language stays');
  });

  it('keeps what is chosen while another choice is being saved, to be saved next', async () => {
    const { element, mock, driver, page, kept } = await openProfile();
    let release!: () => void;
    mock.failNext({ delay: new Promise<void>((resolve) => (release = resolve)) }, { method: 'PATCH' });
    await driver.change('language', 'Deutsch');
    await driver.save('language');
    await driver.change('language', 'Français');
    release();
    await waitUntil(() => element.shadowRoot!.querySelector('[part=revert]'), 'the answer is not there');
    expect((await page.findByRole<HTMLSelectElement>('combobox', { name: 'Language of notifications' })).value).to.equal('fr');
    expect(element.shadowRoot!.querySelector('[part=conflict]')).to.equal(null);
    expect((await kept()).language).to.equal('de');
    await driver.save('language');
    await waitUntil(async () => (await kept()).language === 'fr', 'the second choice is not saved');
  });

  it('is kept unsaved when the page is loaded again', async () => {
    const { element, driver } = await openProfile();
    await driver.change('language', 'Français');
    const next = await reload(element);
    await waitUntil(() => next.shadowRoot!.querySelector<HTMLSelectElement>('select')?.value === 'fr', 'it is lost');
  });

  it('stays what it is when it is none of those to choose', async () => {
    const { mock, element } = await openProfile();
    await changeElsewhere(mock, { language: 'pt' });
    const next = await reload(element);
    await waitUntil(() => next.shadowRoot!.querySelector<HTMLSelectElement>('select')?.value === 'pt', 'another one is shown');
  });

  it('is by its name in both versions when somebody else has chosen another one', async () => {
    const { mock, driver, element } = await openProfile();
    await driver.change('language', 'Deutsch');
    await changeElsewhere(mock, { language: 'fr' });
    await driver.save('language');
    await waitUntil(() => element.shadowRoot!.querySelector('[part=conflict]'), 'there is no conflict');
    const conflict = element.shadowRoot!.querySelector('[part=conflict]')!.textContent;
    expect(conflict).to.contain('Français').and.to.contain('Deutsch');
  });
});

describe('what was typed in <space-profile>', () => {
  for (const [what, problem] of [['was removed', 'not-found'], ['was demoted', 'forbidden']] as const) {
    it(`stays to be copied when the user ${what} meanwhile, and the focus goes there`, async () => {
      const { mock, element, driver, page } = await openProfile();
      await driver.change('title', 'Atelier Weber');
      mock.failNext({ problem }, { method: 'PATCH' });
      await driver.save('title');
      await page.findByText(/You can no longer change this space/u);
      expect(element.shadowRoot!.querySelector('[part=lost]')!.textContent).to.contain('Atelier Weber');
      await waitUntil(() => element.shadowRoot!.activeElement?.id === 'lost', 'the focus is elsewhere');
      expect(textOf(element)).to.contain('Name of the business space');
    });
  }
});
