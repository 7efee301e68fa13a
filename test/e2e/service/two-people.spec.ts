import { expect } from '../mock/portal.js';
import { choosePerson } from './portal.js';
import { type PeopleFixtures, test, Visitor } from './people.js';

const space = 'Bäckerei Thill';
const sofia = { firstNames: 'Sofia', lastNames: 'Rossi', email: 'sofia.rossi@example.it' };
const marc = { firstNames: 'Marc', lastNames: 'Klein', email: 'marc.klein@example.lu', certificateNumber: '1010 1010 1010 1010 0002' };

const invited = 'Vous avez une invitation dans un espace professionnel';

test('somebody is invited by mail, accepts, acts as a manager, is promoted, and the first administrator leaves', async ({ meet }) => {
  const anne = await meet('Anne Weber');
  await anne.invite(space, marc);

  const guest = await meet('Marc Klein');
  const mail = await guest.readMail(marc.email, invited);
  await expect(mail.content).toContainText(space);
  const portal = new Visitor(await mail.follow());
  await expect(portal.main.getByRole('heading', { level: 1, name: 'Bonjour, Marc' })).toBeVisible();

  await portal.visit('invitations');
  await portal.main.getByRole('link', { name: 'Aller aux CGU' }).click();
  await portal.terms.accept();
  await expect(portal.terms.receipt).toBeVisible();
  await portal.visit('invitations');
  await portal.join(space);

  await portal.visit('users');
  await expect(portal.members.list.getByRole('listitem')).toHaveCount(2);
  await expect(portal.main.getByRole('button', { name: 'Ajouter un utilisateur' })).toBeHidden();
  await portal.visit('profile');
  await expect(portal.profile.facts).toContainText('Gestionnaire');
  await expect(portal.main.getByRole('textbox')).toHaveCount(0);

  await anne.visit('users');
  await anne.members.changeRole('Marc Klein', 'administrator');
  await expect(anne.members.list.getByRole('listitem').filter({ hasText: 'Marc Klein' })).toContainText('Administrateur');
  await portal.readMail(marc.email, 'Votre rôle dans un espace professionnel a changé');
  await portal.visit('users');
  await expect(portal.main.getByRole('button', { name: 'Ajouter un utilisateur' })).toBeVisible();

  await anne.visit('spaces');
  await anne.manager.leave(space);
  await expect(anne.manager.news).toContainText(space);
  await expect(anne.manager.space(space)).toBeHidden();
  await portal.visit('users');
  await expect(portal.members.list.getByRole('listitem')).toHaveCount(1);
  await expect(portal.members.list).toContainText('Marc Klein');
});

test('an invitation for another certificate says which product to sign in with, and is accepted with that one', async ({ meet }) => {
  const anne = await meet('Anne Weber');
  await anne.invite(space, { ...sofia, certificateNumber: '10101010101010100005' });

  // The service learns of the other product of hers when she signs in with it.
  await meet('Sofia Rossi LuxTrust Mobile');
  const guest = await meet('Sofia Rossi eIDAS');
  await guest.openInvitations();
  await expect(guest.invitations.list).toContainText('Cette invitation est destinée à un autre de vos certificats.');
  await expect(guest.invitations.list.getByRole('button', { name: /^Accepter/u })).toBeHidden();
  await guest.invitations.list.getByRole('button', { name: /^Se connecter avec .*LuxTrust Mobile/u }).click();
  await choosePerson(guest.page, 'Sofia Rossi LuxTrust Mobile');
  await guest.join(space);
});

test('who has access by one certificate does not find the space with another one, and reads which product to take', async ({ meet }) => {
  const anne = await meet('Anne Weber');
  await anne.invite(space, { ...sofia, certificateNumber: '10101010101010100005', access: 'certificate' });
  const guest = await meet('Sofia Rossi LuxTrust Mobile');
  await guest.openInvitations();
  await guest.join(space);

  const elsewhere = await meet('Sofia Rossi eIDAS');
  await elsewhere.visit('spaces');
  await expect(elsewhere.manager.spaces).toHaveCount(1);
  await expect(elsewhere.manager.space(space)).toBeHidden();
  await elsewhere.main.getByRole('button', { name: /^Se connecter avec .*LuxTrust Mobile/u }).click();
  await choosePerson(elsewhere.page, 'Sofia Rossi LuxTrust Mobile');
  await expect(elsewhere.manager.space(space)).toBeVisible();
});

test('an invitation that was declined cannot be accepted, and can be made again', async ({ meet }) => {
  const anne = await meet('Anne Weber');
  await anne.invite(space, marc);
  const guest = await meet('Marc Klein');
  await guest.openInvitations();
  await guest.invitations.decline(space);
  await expect(guest.main.getByRole('button', { name: /^Accepter .*Bäckerei Thill/u })).toBeHidden();

  await anne.readMail('anne.weber@example.lu', 'Votre invitation est refusée');
  await anne.visit('users');
  await anne.members.showInvitations();
  await expect(anne.members.invitations).toContainText(['Refusée']);
  await anne.members.invite(marc);
  await expect(anne.members.done).toContainText('Marc Klein');
  await guest.visit('invitations');
  await guest.join(space);
});

test('an invitation that is cancelled while its page is open cannot be accepted, and the page says so', async ({ meet }) => {
  const anne = await meet('Anne Weber');
  await anne.invite(space, marc);
  const guest = await meet('Marc Klein');
  await guest.openInvitations();
  await expect(guest.invitations.list).toContainText(space);

  await anne.members.showInvitations();
  await anne.members.cancelInvitation('Marc Klein');
  await expect(anne.members.invitations).toHaveCount(0);
  await guest.invitations.accept(space);
  await expect(guest.main).toContainText(/L’invitation à .*Bäckerei Thill.* ne peut plus être acceptée/u);
  await expect(guest.invitations.list).not.toContainText(space);
});

test('who loses the space while they change its profile is told at once, and what they typed is not lost', async ({ meet }) => {
  const { anne, guest } = await together(meet, 'administrator');
  await guest.visit('profile');
  await guest.profile.change('title', 'Bäckerei Thill – Filiale');
  await anne.visit('users');
  await anne.members.revoke('Marc Klein');
  await expect(anne.members.done).toContainText('Marc Klein');

  await guest.profile.save('title');
  await expect(guest.profile.lost).toContainText('Vous ne pouvez plus modifier cet espace.');
  await expect(guest.profile.lost).toContainText('Bäckerei Thill – Filiale');
  await expect(guest.main).toContainText('Cet espace est introuvable.');
  await guest.readMail(marc.email, 'Vous n’avez plus accès à un espace professionnel');
  await anne.visit('profile');
  await expect(await anne.profile.field('title')).toHaveValue(space);
});

test('who loses the space while they invite is told at once, and nobody is invited', async ({ meet }) => {
  const { anne, guest } = await together(meet, 'administrator');
  await guest.visit('users');
  await guest.members.add();
  await anne.visit('users');
  await anne.members.revoke('Marc Klein');
  await expect(anne.members.done).toContainText('Marc Klein');

  await guest.members.fillIn({ ...sofia, certificateNumber: '10101010101010100004' });
  await expect(guest.main).toContainText('Aucun espace n’est actif.');
  await anne.members.showInvitations();
  await expect(anne.members.invitations).toHaveCount(0);
});

test('who is demoted while they change the profile is told at once, and what they typed is not lost', async ({ meet }) => {
  const { anne, guest } = await together(meet, 'administrator');
  await guest.visit('profile');
  await guest.profile.change('title', 'Bäckerei Thill – Filiale');
  await anne.visit('users');
  await anne.members.changeRole('Marc Klein', 'manager');
  await expect(anne.members.list.getByRole('listitem').filter({ hasText: 'Marc Klein' })).toContainText('Gestionnaire');

  await guest.profile.save('title');
  await expect(guest.profile.lost).toContainText('Vous ne pouvez plus modifier cet espace.');
  await expect(guest.profile.lost).toContainText('Bäckerei Thill – Filiale');
  await expect(guest.profile.facts).toContainText('Gestionnaire');
});

/** Anne and Marc, who have a space together, both in it. */
async function together(meet: PeopleFixtures['meet'], role: 'administrator' | 'manager') {
  const anne = await meet('Anne Weber');
  await anne.invite(space, { ...marc, role });
  const guest = await meet('Marc Klein');
  await guest.openInvitations();
  await guest.join(space);
  return { anne, guest };
}
