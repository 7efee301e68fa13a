import { freePorts } from '../../scripts/free-ports.js';
import { test as watched } from '../e2e/portal.js';
import { Clock, minute } from '../node/support/clock.js';
import { startTestService } from '../node/support/test-service.js';
import { expect, fillIn, isSignedIn, servePortal, signIn, visit } from './portal.js';

/** Over a service in this process, whose time passes only when the test says so. */
const test = watched.extend<{ readonly clock: Clock }>({
  // Playwright reads from the empty braces that no other fixture is needed.
  clock: async ({}, use) => use(new Clock()),
  baseURL: async ({ clock }, use) => {
    const [port] = await freePorts(0);
    const publicUrl = `http://localhost:${port!}`;
    const service = await startTestService({ PUBLIC_URL: publicUrl }, { now: clock.now });
    const portal = await servePortal(port!, service.url);
    await use(publicUrl);
    await portal.close();
    await service.close();
  },
});

test('a session that runs out by itself in the middle of the form loses nothing', async ({ page, clock }) => {
  const main = page.getByRole('main');
  const title = main.getByLabel('Intitulé de l’espace professionnel');
  await visit(page);
  await signIn(page, 'Anne Weber');
  await visit(page, 'create');
  await fillIn(page, 'Atelier Nord', 'Atelier Nord S.à r.l.');

  clock.pass(30 * minute);
  await main.getByRole('button', { name: 'Valider' }).click();
  await expect(main.getByText('Votre session a pris fin.')).toBeVisible();
  await expect(title).toHaveValue('Atelier Nord');

  // The identity provider still knows the person in this browser, and sends them back at once.
  await main.getByRole('button', { name: 'Se connecter' }).click();
  await isSignedIn(page);
  await expect(title).toHaveValue('Atelier Nord');
  await main.getByRole('button', { name: 'Valider' }).click();
  await expect(main.getByRole('heading', { name: 'Vous avez créé avec succès un espace professionnel.' })).toBeVisible();
});
