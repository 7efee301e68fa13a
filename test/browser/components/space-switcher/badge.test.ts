import { expect } from '@open-wc/testing';
import { computeAccessibleName } from 'dom-accessibility-api';
import { expectAccessible } from '../../support/accessible.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { switcherIn, trigger } from './switcher.js';

const badge = (switcher: Element) => switcher.shadowRoot!.querySelector<HTMLElement>('[part=badge]');

const names = {
  en: 'Private space: \u2068Anne Weber\u2069. Switch space. 3 invitations are waiting',
  de: 'Privater Bereich: \u2068Anne Weber\u2069. Bereich wechseln. 3 Einladungen warten',
  fr: 'Espace privé\u00a0: \u2068Anne Weber\u2069. Changer d’espace. 3 invitations en attente',
  lb: 'Private Beräich: \u2068Anne Weber\u2069. Beräich wiesselen. 3 Invitatioune waarden',
};

describe('The badge of <space-switcher>', () => {
  for (const [lang, name] of Object.entries(names)) {
    it(`tells how many invitations wait, and so does the name of the button (${lang})`, async () => {
      const { switcher } = await switcherIn('invited', { lang });
      await waitUntil(() => badge(switcher));
      expect(badge(switcher)!.dataset['count']).to.equal('3');
      await waitUntil(() => computeAccessibleName(trigger(switcher)) === name, `the name is ${computeAccessibleName(trigger(switcher))}`);
      await expectAccessible(switcher);
    });
  }

  it('has the colour of text on the accent, before the menu is there', async () => {
    const { switcher } = await switcherIn('invited');
    await waitUntil(() => badge(switcher));
    const { color, backgroundColor } = getComputedStyle(badge(switcher)!);
    expect(color).not.to.equal(backgroundColor);
    expect(color).not.to.equal(getComputedStyle(badge(switcher)!.parentElement!).color);
  });

  it('moves nothing, follows the session, and goes with the last invitation', async () => {
    const { session, switcher } = await switcherIn('invited');
    const box = () => JSON.stringify(['.tile', '.words', '.trigger'].map((part) => switcher.shadowRoot!.querySelector(part)!.getBoundingClientRect()));
    await waitUntil(() => badge(switcher));
    const known = session.session!;
    const withBadge = box();
    session.session = { ...known, pendingInvitations: 1 };
    await waitUntil(() => badge(switcher)?.dataset['count'] === '1');
    expect(computeAccessibleName(trigger(switcher))).to.contain('1 invitation is waiting');
    session.session = { ...known, pendingInvitations: 120 };
    await waitUntil(() => badge(switcher)?.dataset['count'] === '99+');
    expect(computeAccessibleName(trigger(switcher))).to.contain('120 invitations are waiting');
    session.session = { ...known, pendingInvitations: 0 };
    await waitUntil(() => !badge(switcher));
    expect(computeAccessibleName(trigger(switcher))).not.to.contain('invitation');
    expect(box()).to.equal(withBadge);
  });

  it('has a button with the words on it where no space is active', async () => {
    const { switcher } = await switcherIn('invited-no-space');
    await waitUntil(() => badge(switcher));
    expect(computeAccessibleName(trigger(switcher))).to.equal('Your spaces: No space yet. 3 invitations are waiting');
  });

  it('is not there for those who are not invited', async () => {
    const { mock, switcher } = await switcherIn('forty');
    await settle(mock);
    expect(badge(switcher)).to.equal(null);
  });
});
