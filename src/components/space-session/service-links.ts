import type { Links } from '../../contract/session.js';
import type { SessionSignInEvent } from '../../events/session-sign-in.js';
import { safeLink } from '../../services/links.js';

/** The pages that the service names for signing in and out. */
export class ServiceLinks {
  #links: Links = {};

  /** Takes over the links of an answer; what it does not name stays. */
  update(links: Links): void {
    this.#links = { ...this.#links, ...links };
  }

  /**
   * Goes where people sign in, unless the page prevents the event to sign them in itself. Without an address the page
   * is loaded again: its server may lead on.
   *
   * @param href Instead of the service's link. `{return_to}` in it becomes the address of the page.
   */
  signIn(event: SessionSignInEvent, href: string): void {
    // The page may prevent it in a listener that comes after this one.
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      const template = href || this.#links.signIn;
      const link = safeLink(template?.replace('{return_to}', encodeURIComponent(location.href)), document.baseURI);
      if (link) location.assign(link);
      else location.reload();
    });
  }

  signOut(): void {
    const link = safeLink(this.#links.signOut, document.baseURI);
    if (link) location.assign(link);
  }
}
