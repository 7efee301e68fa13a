import { expect } from '../mock/portal.js';
import { isSignedIn } from './portal.js';
import { test } from './timed-portal.js';

const space = 'Bäckerei Thill';
const marc = { firstNames: 'Marc', lastNames: 'Klein', email: 'marc.klein@example.lu', certificateNumber: '10101010101010100002' };
const day = 24 * 60 * 60 * 1000;

test('an invitation that has expired cannot be accepted until it is sent again', async ({ meet, clock }) => {
  const anne = await meet('Anne Weber');
  await anne.invite(space, marc);
  const guest = await meet('Marc Klein');
  await guest.openInvitations();
  await expect(guest.invitations.list).toContainText(space);

  clock.pass(30 * day);
  // Their sessions have run out too: each signs in again.
  for (const visitor of [guest, anne]) {
    await visitor.visit('home');
    // The identity provider still knows them in their browsers, and sends them back at once.
    await visitor.switcher.signIn();
    await isSignedIn(visitor.page);
  }
  await guest.visit('invitations');
  await expect(guest.main).toContainText('Vous n’avez pas d’invitation.');

  await anne.enter(space);
  await anne.visit('users');
  await anne.members.showInvitations();
  await expect(anne.members.invitations).toContainText(['Expirée']);
  await anne.members.sendAgain('Marc Klein');
  await guest.readMail(marc.email, 'Votre invitation dans un espace professionnel est toujours ouverte');
  await guest.visit('invitations');
  await guest.join(space);
});
