import type { Role } from '../../src/contract/spaces.js';

/** What the portal says about things it learns while the page is open; all else stands in the page itself. */
export interface Said {
  readonly greeting: (firstNames: string) => string;
  readonly roles: Readonly<Record<Role, string>>;
  /** Offers the rest of the list of spaces. */
  readonly more: (shown: string, total: string) => string;
  readonly tryAgain: string;
  /** Names the button that enters a space. */
  readonly enter: (title: string) => string;
  readonly listFailed: string;
  readonly switchFailed: (title: string) => string;
  /** Asks before unsaved work is left. */
  readonly leaving: (title: string) => string;
  readonly sent: (procedure: string) => string;
  /** Stands above the home page, where the address names a page that there is not. */
  readonly missing: (address: string) => string;
}
