import { minute } from '../../service/support/clock.js';
import { expect, isSignedIn, signIn, visit, workshop } from './portal.js';
import { test } from './timed-portal.js';

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
