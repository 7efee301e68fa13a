import type { Links } from '../../contract/session.js';
import type { SessionSignInEvent } from '../../events/session-sign-in.js';
import { safeLink } from '../../services/links.js';

/** The pages that the service names for signing in and out. */
export class ServiceLinks {
  #links: Links = {};

  /** Takes the links of an answer; those that it does not contain stay. */
  update(links: Links): void {
    this.#links = { ...this.#links, ...links };
  }

  /**
   * Opens the page to sign in, unless the host prevents the event to sign users in itself. Without an address the
   * present page is loaded again: its server may redirect.
   *
   * @param href Instead of the service's link. `{return_to}` in it becomes the address of the page, `{assurance}` what is
   *   needed.
   */
  signIn(event: SessionSignInEvent, href: string): void {
    // The host may prevent it in a listener that runs after this one.
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      const template = href || this.#links.signIn;
      const link = safeLink(
        template?.replace('{assurance}', event.detail?.assurance ?? '').replace('{return_to}', encodeURIComponent(location.href)),
      );
      if (link) location.assign(link);
      else location.reload();
    });
  }

  signOut(): void {
    const link = safeLink(this.#links.signOut);
    if (link) location.assign(link);
  }
}
