import { expect } from '../mock/portal.js';
import { test } from './people.js';

const space = 'Bäckerei Thill';
const anne = '10101010101010100001';
const marc = { firstNames: 'Marc', lastNames: 'Klein', email: 'marc.klein@example.lu', certificateNumber: '10101010101010100002' };

/** The line of somebody whom nobody knows, by their number in the list. */
const lineOf = (index: number, { email = `user${index}@example.lu`, certificate = String(index).padStart(20, '9') } = {}) => `Eva;Thill;${email};${certificate}`;

const right = Array.from({ length: 41 }, (_, index) => lineOf(index));

/** What is wrong is seen in the page, but for the last two: the service knows them. */
const wrong: readonly (readonly [line: string, said: string])[] = [
  [lineOf(50, { email: 'eva@@example.lu' }), 'Ce n’est pas une adresse e-mail'],
  [lineOf(51, { certificate: '1234' }), 'Le numéro de certificat doit avoir 20 chiffres'],
  [`Eva;Thill;user52@example.lu`, 'Le numéro de certificat manque'],
  [`Eva;Thill;${'9'.repeat(18)}53`, 'L’adresse e-mail manque'],
  [`user54@example.lu;${'9'.repeat(18)}54`, 'Le prénom ou le nom manque'],
  [`Ev\u202ea;Thill;user55@example.lu;${'9'.repeat(18)}55`, 'Le nom est trop long ou contient un caractère'],
  [lineOf(56, { certificate: '0'.padStart(20, '9') }), 'Même numéro de certificat que dans une ligne précédente'],
  [lineOf(57, { certificate: anne }), 'Un utilisateur de cet espace a déjà ce certificat.'],
  [lineOf(58, { certificate: marc.certificateNumber }), 'Une invitation est déjà ouverte pour ce certificat.'],
];

test('of fifty lines with faults of every kind each is marked and answered, and nobody gets two mails', async ({ meet }) => {
  const visitor = await meet('Anne Weber');
  const { members, page } = visitor;
  await visitor.invite(space, marc);
  await members.checkLines([...right, ...wrong.map(([line]) => line)]);
  const lines = members.preview.getByRole('listitem');
  await expect(lines).toHaveCount(50);
  await expect(lines.filter({ hasText: 'Prête' })).toHaveCount(43);
  for (const [index, [, said]] of wrong.slice(0, -2).entries()) await expect(lines.nth(right.length + index)).toContainText(said);

  // The answer to the first attempt is lost on its way: the service has done what it was asked.
  let lost = 0;
  await page.route('**/invitations', async (route) => {
    if (route.request().method() !== 'POST' || lost >= 3) return route.fallback();
    lost += 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await members.sendLines();
  await expect(visitor.main).toContainText('L’invitation n’a pas été envoyée.');
  await members.sendLines();
  await expect(members.outcome).toContainText('41 invitations ont été envoyées.');
  const left = members.outcome.getByRole('listitem');
  await expect(left).toHaveCount(wrong.length);
  for (const [index, [, said]] of wrong.entries()) await expect(left.nth(index)).toContainText(said);

  await members.checkLines([lineOf(50)]);
  await members.sendLines();
  await expect(members.done).toContainText('1 invitation a été envoyée.');

  const mails = page.getByRole('listitem');
  await expect(async () => {
    await page.goto('/mailbox/');
    await expect(mails.filter({ hasText: 'to user50@example.lu,' })).toHaveCount(1, { timeout: 500 });
  }).toPass();
  for (let index = 0; index < right.length; index += 1) await expect(mails.filter({ hasText: `to user${index}@example.lu,` })).toHaveCount(1);
  for (const nobody of ['user57@', 'user58@']) await expect(mails.filter({ hasText: nobody })).toHaveCount(0);
});
