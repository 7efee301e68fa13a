/** Tests over a service in this process, whose time passes only when the test says so. */
import { freePorts } from '../../../tools/machine/free-ports.js';
import { startMailbox } from '../../../tools/serve/mailbox/mailbox.js';
import { Clock } from '../../service/support/clock.js';
import { startTestService } from '../../service/support/test-service.js';
import { test as watched } from '../mock/portal.js';
import { mailSettings, servePortal } from './portal.js';
import { type PeopleFixtures, peopleFixtures } from './people.js';

export const test = watched.extend<PeopleFixtures & { readonly clock: Clock }>({
  // Playwright reads from the empty braces that no other fixture is needed.
  clock: async ({}, use) => use(new Clock()),
  baseURL: async ({ clock }, use) => {
    const [port] = await freePorts(0);
    const publicUrl = `http://localhost:${port!}`;
    const mailbox = await startMailbox();
    const service = await startTestService({ PUBLIC_URL: publicUrl, ...mailSettings(mailbox) }, { now: clock.now });
    const portal = await servePortal(port!, service.url, mailbox);
    await use(publicUrl);
    await portal.close();
    await service.close();
    await mailbox.close();
  },
  ...peopleFixtures,
});
