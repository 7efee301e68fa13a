import { type EmbeddedPage, writeEmbeddedPages } from './embedded-pages.js';
import type { Anatomy, Conditions } from './page/conditions.js';

/** One of those that are measured side by side. Each has a page of its own, built for production. */
export interface Contender {
  /** What it is called on the command line. */
  readonly name: string;
  /** What it is called in the report. */
  readonly title: string;
  /** Where its page is. */
  readonly folder: string;
  /** The package that brings it, when it is one of today's products. Its page is then a package of its own. */
  readonly product?: string;
  readonly backEnd: Conditions['backEnd'];
  readonly anatomy: Anatomy;
  /** Further pages of it, without a bundler. */
  readonly embedded?: {
    /** Writes them beside its own page. */
    readonly write: (folder: string) => void;
    /** Where the name of the active space is shown first, in those where that is not the button. */
    readonly shownBy: Readonly<Partial<Record<EmbeddedPage, string>>>;
  };
}

export const contenders: readonly Contender[] = [
  {
    name: 'floor',
    title: 'Floor',
    folder: 'bench/floor',
    backEnd: 'contract',
    anatomy: { trigger: '.trigger', option: '.option', search: '[type=search]' },
  },
  {
    name: 'space-elements',
    title: 'space-elements',
    folder: 'bench/space-elements',
    backEnd: 'contract',
    anatomy: {
      trigger: 'space-switcher >>> .trigger',
      option: 'space-switcher >>> .option',
      search: 'space-switcher >>> [type=search]',
    },
    embedded: { write: writeEmbeddedPages, shownBy: { 'written-by-server': 'space-switcher > .space-trigger' } },
  },
  {
    name: 'workos',
    title: 'WorkOS Widgets',
    folder: 'bench/peers/workos',
    product: '@workos-inc/widgets',
    backEnd: 'workos',
    anatomy: { trigger: '.OrganizationSwitcherTrigger', option: '[role=menuitem]' },
  },
  {
    name: 'better-auth',
    title: 'Better Auth UI',
    folder: 'bench/peers/better-auth',
    product: '@daveyplate/better-auth-ui',
    backEnd: 'better-auth',
    anatomy: { trigger: 'header button', option: '[role=menuitem]' },
  },
];
