import { expect, html } from '@open-wc/testing';
import '../../../../src/components/space-onboarding/define.js';
import type { SpaceOnboarding } from '../../../../src/components/space-onboarding/space-onboarding.js';
import { dropAllDrafts } from '../../../../src/session/drop-drafts.js';
import { expectAccessible } from '../../support/accessible.js';
import { inSession, inSituation } from '../../support/in-session.js';
import { inside } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';
import { importsAgain, withoutPart } from '../../support/without-part.js';

describe('The invitations in <space-onboarding>', () => {
  it('leave the way to a space of their own open when they cannot be downloaded, and come when the user tries again', async () => {
    dropAllDrafts();
    const bringBack = await withoutPart('define');
    await inSituation('invited-no-space');
    const { element } = await inSession<SpaceOnboarding>(html`<space-onboarding></space-onboarding>`);
    const retry = await inside(element).findByRole('button', { name: 'Try again' });
    expect(inside(element).getByRole('button', { name: 'Create a space of my own' })).to.be.instanceOf(HTMLElement);
    await expectAccessible(element);

    bringBack();
    if (!importsAgain) return;
    retry.click();
    await waitUntil(() => element.shadowRoot!.querySelector('space-invitations')?.shadowRoot?.querySelector('[part=accept]'));
  });
});
