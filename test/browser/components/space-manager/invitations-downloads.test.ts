import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../support/accessible.js';
import { inside } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';
import { importsAgain, withoutPart } from '../../support/without-part.js';
import { invitedManager } from './invitations.js';
import { rows } from './manager.js';

describe('The invitations on top of <space-manager>', () => {
  it('are said not to have come when they cannot be downloaded, and come when the user tries again', async () => {
    const bringBack = await withoutPart('waiting-invitations');
    const { manager, invitations } = await invitedManager();
    const retry = await inside(manager).findByRole('button', { name: 'Try again' });
    expect(rows(manager), 'the spaces are there').to.have.length(1);
    await expectAccessible(manager);

    bringBack();
    if (!importsAgain) return;
    retry.click();
    await waitUntil(() => invitations().length === 3);
  });
});
