/** Where a switcher has what the measurements need, as CSS selectors; ` >>> ` leads into an open shadow root. */
export interface Anatomy {
  /** The button that opens the list, one for each switcher on the page. It shows the name of the active space. */
  readonly trigger: string;
  /** One space in the open list. */
  readonly option: string;
  /** The search field; absent where there is none. */
  readonly search?: string;
}

/** What a page is told before its own scripts run. */
export interface Conditions {
  /** Which back-end answers: a name in `bench/back-ends/`. */
  readonly backEnd: 'contract' | 'workos' | 'better-auth';
  readonly anatomy: Anatomy;
  /** How many spaces the person has. */
  readonly spaces: number;
  /** How many switchers are on the page. */
  readonly switchers: number;
  /** Milliseconds that each answer takes. */
  readonly latency: number;
}
