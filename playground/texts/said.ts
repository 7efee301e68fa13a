/** What the portal says about things it learns while the page is open; all else stands in the page itself. */
export interface Said {
  readonly greeting: (firstNames: string) => string;
  readonly switchFailed: (title: string) => string;
  /** Asks before unsaved work is left. */
  readonly leaving: (title: string) => string;
  readonly sent: (procedure: string) => string;
  /** Something was handed over to a recipient. */
  readonly transferred: (name: string, identifier: string) => string;
  /** The recipient has signed, too. */
  readonly countersigned: (subject: string) => string;
  /** Stands above the home page, where the address names a page that there is not. */
  readonly missing: (address: string) => string;
}
