import { SpaceCertificationsDriver } from '../../../testing/playwright/index.js';
import { expect } from '../mock/portal.js';
import { test } from './people.js';

const space = 'Bäckerei Thill';

test('a certification is requested with the code of an authority, granted at its desk, and then the space is found by it', { tag: '@phone' }, async ({ meet }) => {
  const anne = await meet('Anne Weber');
  await anne.enter(space);
  await anne.visit('certifications');
  const certifications = new SpaceCertificationsDriver(anne.page);
  const desk = anne.page.getByRole('complementary', { name: 'Demo controls' });
  const toggle = anne.page.getByRole('button', { name: 'Demo', exact: true });

  await toggle.click();
  await desk.getByLabel('Service').selectOption('food-safety');
  await desk.getByRole('button', { name: 'Issue an access code' }).click();
  await expect(desk.getByRole('status')).toContainText('Access code: ');
  const code = (await desk.getByRole('status').innerText()).replace('Access code: ', '');
  await desk.getByRole('button', { name: 'Close' }).click();

  await certifications.request('Sécurité alimentaire', 'AAAA-AAAA-AAAA');
  await expect(certifications.problem).toContainText('n’est pas valable');
  await anne.main.getByRole('button', { name: 'Annuler', exact: true }).click();
  await certifications.request('Sécurité alimentaire', code.toLowerCase().replaceAll('-', ' '));
  await expect(certifications.done).toContainText('est demandée');
  await expect(certifications.list).toContainText('Demandée');

  await toggle.click();
  await desk.getByRole('button', { name: 'Grant' }).click();
  await expect(certifications.list).toContainText('Accordée');
  await expect(certifications.list).not.toContainText('Demandée');
  const read = (path: string) => anne.page.evaluate(async (address) => (await fetch(address)).json() as Promise<unknown>, path);
  expect(await read('/api/session')).toMatchObject({ session: { activeSpace: { title: space, certifications: ['food-safety'] } } });
  expect(await read('/api/spaces?certification=food-safety')).toMatchObject({ total: 1, items: [{ title: space }] });

  await desk.getByRole('button', { name: 'Revoke' }).click();
  await expect(certifications.list).toContainText('Révoquée');
  expect(await read('/api/spaces?certification=food-safety')).toMatchObject({ total: 0 });
});
