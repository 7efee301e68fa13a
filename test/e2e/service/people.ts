/** Several people at once, each with a browser of their own, and the mails that they read. */
import type { Browser, BrowserContext, Page, ViewportSize } from '@playwright/test';
import {
  SpaceInvitationsDriver,
  SpaceManagerDriver,
  SpaceMembersDriver,
  SpaceProfileDriver,
  SpaceSwitcherDriver,
  TermsAcceptanceDriver,
} from '../../../testing/playwright/index.js';
import { collectComplaints, expect } from '../mock/portal.js';
import { signIn, test as overService, visit } from './portal.js';

export interface PeopleFixtures {
  /** Signs a person of the identity provider in, in a browser of their own: "Anne Weber"; with the product if they have several. */
  readonly meet: (person: string) => Promise<Visitor>;
}

interface Around {
  readonly browser: Browser;
  readonly baseURL: string | undefined;
  readonly locale: string | undefined;
  readonly viewport: ViewportSize | null;
}

export const peopleFixtures = {
  meet: async ({ browser, baseURL, locale, viewport }: Around, use: (meet: PeopleFixtures['meet']) => Promise<void>) => {
    const met: { readonly context: BrowserContext; readonly complaints: readonly string[] }[] = [];
    await use(async (person) => {
      const context = await browser.newContext({ baseURL: baseURL!, locale: locale!, viewport });
      met.push({ context, complaints: await collectComplaints(context) });
      const page = await context.newPage();
      await visit(page);
      await signIn(page, person);
      return new Visitor(page);
    });
    for (const { context, complaints } of met) {
      await context.close();
      expect(complaints).toEqual([]);
    }
  },
};

/** Over the service, with several people. */
export const test = overService.extend<PeopleFixtures>(peopleFixtures);

/** Somebody who is signed in, and the elements of the page that they look at. */
export class Visitor {
  readonly page: Page;
  readonly switcher: SpaceSwitcherDriver;
  readonly members: SpaceMembersDriver;
  readonly invitations: SpaceInvitationsDriver;
  readonly manager: SpaceManagerDriver;
  readonly profile: SpaceProfileDriver;
  readonly terms: TermsAcceptanceDriver;

  constructor(page: Page) {
    this.page = page;
    this.switcher = new SpaceSwitcherDriver(page);
    this.members = new SpaceMembersDriver(page);
    this.invitations = new SpaceInvitationsDriver(page);
    this.manager = new SpaceManagerDriver(page);
    this.profile = new SpaceProfileDriver(page);
    this.terms = new TermsAcceptanceDriver(page);
  }

  get main() {
    return this.page.getByRole('main');
  }

  visit(name: string): Promise<void> {
    return visit(this.page, name);
  }

  /** Makes a space the active one, in the header. */
  async enter(title: string): Promise<void> {
    await this.visit('home');
    await this.switcher.choose(title);
    await expect(this.main.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }

  /** Invites somebody to a space of theirs. */
  async invite(space: string, person: Parameters<SpaceMembersDriver['invite']>[0]): Promise<void> {
    await this.enter(space);
    await this.visit('users');
    await this.members.invite(person);
    await expect(this.members.done).toContainText(`${person.firstNames} ${person.lastNames}`);
  }

  /** Comes to the portal for the first time, for the invitations. */
  async openInvitations(): Promise<void> {
    await this.acceptTerms();
    await this.visit('invitations');
  }

  /** Accepts the invitation to a space, and enters it. */
  async join(space: string): Promise<void> {
    await this.invitations.accept(space);
    await this.invitations.enter();
    await expect(this.main.getByRole('heading', { level: 1, name: space })).toBeVisible();
  }

  /** Accepts the terms of use, as everybody has to at first. */
  async acceptTerms(): Promise<void> {
    await this.visit('terms');
    await this.terms.accept();
    await expect(this.terms.receipt).toBeVisible();
  }

  /** Reads the latest mail to an address, once it has arrived. */
  async readMail(to: string, subject: string): Promise<Mail> {
    const mail = this.page.getByRole('listitem').filter({ hasText: `to ${to},` }).getByRole('link', { name: subject });
    await expect(async () => {
      await this.page.goto('/mailbox/');
      await expect(mail.first()).toBeVisible({ timeout: 500 });
    }).toPass();
    await mail.first().click();
    return new Mail(this.page);
  }
}

/** A mail, as the mailbox shows it. */
export class Mail {
  readonly #page: Page;
  readonly content;

  constructor(page: Page) {
    this.#page = page;
    this.content = page.frameLocator('iframe').locator('body');
  }

  /** Follows its only link. @returns The page that it opens. */
  async follow(): Promise<Page> {
    const opened = this.#page.waitForEvent('popup');
    await this.content.getByRole('link').click();
    return opened;
  }
}
