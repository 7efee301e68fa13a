import { freePorts } from '../../../tools/machine/free-ports.js';
import { test as watched } from '../mock/portal.js';
import { Clock, minute } from '../../service/support/clock.js';
import { startTestService } from '../../service/support/test-service.js';
import { expect, isSignedIn, servePortal, signIn, visit, workshop } from './portal.js';

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

test('a session that runs out by itself in the middle of the form loses nothing', async ({ page, form, clock }) => {
  await visit(page);
  await signIn(page, 'Anne Weber');
  await visit(page, 'create');
  await form.fillIn(workshop);

  clock.pass(30 * minute);
  await form.confirm();
  await expect(form.failure).toContainText('Votre session a pris fin.');
  await expect(await form.field('title')).toHaveValue(workshop.title);

  // The identity provider still knows the person in this browser, and sends them back at once.
  await form.signIn();
  await isSignedIn(page);
  await expect(await form.field('title')).toHaveValue(workshop.title);
  await form.confirm();
  await expect(form.createdIdentifier).toBeVisible();
});
