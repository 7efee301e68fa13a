/** What the tests over the real service share: a service with a mailbox for each, and the built portal in front of it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { preview, type PreviewServer } from 'vite';
import { freePorts } from '../../../tools/machine/free-ports.js';
import { type Mailbox, startMailbox } from '../../../tools/serve/mailbox/mailbox.js';
import { mailboxPlugin } from '../../../tools/serve/mailbox/mailbox-plugin.js';
import { SpaceSwitcherDriver } from '../../../testing/playwright/index.js';
import { expect, test as watched } from '../mock/portal.js';
import { fillDatabaseFolder } from '../../service/support/embedded-database.js';
import { ServiceProcess } from '../../service/support/service-process.js';

export { expect, sizes, workshop } from '../mock/portal.js';

/** What a test may do to the service besides using it. */
interface ServiceFixture {
  /** Ends the process as a crash does. */
  kill(): Promise<void>;
  /** Starts another process over the same data. */
  start(): Promise<void>;
}

interface Fixtures {
  readonly service: ServiceFixture & { readonly publicUrl: string };
}

/** Tests over the service and its identity provider, in an embedded database; each page fails on a violation. */
export const test = watched.extend<Fixtures>({
  // Playwright reads from the empty braces that no other fixture is needed.
  service: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'space-service-'));
    await fillDatabaseFolder(folder);
    const [page, port, identityPort] = await freePorts(0, 0, 0);
    const publicUrl = `http://localhost:${page!}`;
    const mailbox = await startMailbox();
    const environment = {
      ...mailSettings(mailbox),
      PORT: String(port),
      IDENTITY_PORT: String(identityPort),
      PUBLIC_URL: publicUrl,
      DATABASE_FOLDER: folder,
    };
    const portal = await servePortal(page!, `http://localhost:${port!}`, mailbox);
    let running = new ServiceProcess(environment);
    await running.ready();
    await use({
      publicUrl,
      kill: () => running.kill(),
      start: async () => {
        running = new ServiceProcess(environment);
        await running.ready();
      },
    });
    await running.kill();
    await portal.close();
    await mailbox.close();
    await rm(folder, { recursive: true });
  },
  baseURL: async ({ service }, use) => use(service.publicUrl),
});

/** What makes a service send its mails to a mailbox. */
export function mailSettings({ url }: Mailbox) {
  return { SMTP_URL: url, MAIL_FROM: 'portal@example.lu' };
}

/** Serves the built portal at a port of this machine, with a service behind it and the mailbox beside it. */
export function servePortal(port: number, serviceUrl: string, mailbox: Mailbox): Promise<PreviewServer> {
  return preview({
    logLevel: 'silent',
    plugins: [mailboxPlugin(mailbox)],
    preview: { host: 'localhost', port, proxy: { '/api': { target: serviceUrl } } },
  });
}

/** Opens a page of the portal and waits until it knows who is signed in, or that nobody is. */
export async function visit(page: Page, name = 'home'): Promise<void> {
  await page.goto(`/?page=${name}&lang=fr`);
  await expect(page.locator('html')).toHaveAttribute('data-space', /signed-out|none|private|professional/u);
}

/** Signs in with the button in the header, as a person of the identity provider: "Anne Weber". */
export async function signIn(page: Page, person: string): Promise<void> {
  await new SpaceSwitcherDriver(page).signIn();
  await choosePerson(page, person);
}

/** Goes on as a person at the identity provider, where the browser is; with the first of their products unless one is named. */
export async function choosePerson(page: Page, person: string): Promise<void> {
  await page.getByRole('button', { name: person }).first().click();
  await isSignedIn(page);
}

/** Waits until the portal shows a page to somebody who is signed in. */
export async function isSignedIn(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-space', /none|private|professional/u);
}
