import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Session as ServiceSession } from '../../contract/session.js';
import type { SpaceSummary } from '../../contract/spaces.js';
import { CallController } from '../../controllers/call-controller.js';
import { SessionExpiredEvent } from '../../events/session-expired.js';
import { languageOf } from '../../localization/language-of.js';
import { HttpSpaceService } from '../../services/http-space-service.js';
import { safeLink } from '../../services/links.js';
import type { SpaceService } from '../../services/space-service.js';
import { dropAllDrafts } from '../../session/drop-drafts.js';
import { fetchOnce } from '../../session/early-answer.js';
import { provideSession, type SessionProvision } from '../../session/provide-session.js';
import { readSession } from '../../session/read-session.js';
import type { Session, SessionValue } from '../../session/session.js';
import { type Announcement, announceChange } from './announcement.js';
import { Freshness } from './freshness.js';
import { listenIn } from './listen-in.js';
import { OtherTabs, type TabMessage } from './other-tabs.js';
import { reconcile } from './reconcile.js';
import { ServiceLinks } from './service-links.js';
import { styles } from './space-session.styles.js';

/**
 * Loads the session once and provides it, with the service, to the elements of the page: to those inside it, or, when
 * it has no content, to the whole document. Keeps it up to date: after each command, across tabs, when the page becomes
 * visible again, and when the service no longer knows who is signed in. Shows nothing itself; what other tabs changed
 * is announced to assistive technology.
 *
 * It distinguishes "not known" (`undefined`), "nobody is signed in" (`null`) and a session. While a session is known,
 * a failure to load it again changes nothing.
 *
 * @element space-session
 * @slot - The part of the page that gets the session. Empty: the whole document gets it.
 * @fires {SessionExpiredEvent} session-expired - Nobody is signed in any more. Once until somebody is signed in again;
 *   what users typed is kept.
 * @fires {ServiceFailedEvent} service-failed - The session could not be loaded. Cancelable.
 */
export class SpaceSession extends LitElement {
  static override styles = styles;

  static override properties = {
    baseUrl: { attribute: 'base-url' },
    signInHref: { attribute: 'sign-in-href' },
    otherTabs: { attribute: 'other-tabs' },
    service: { attribute: false },
    session: { attribute: false, noAccessor: true },
  };

  /** Where the HTTP contract is served, absolute or relative to the page, for example `/api`. */
  baseUrl = '';

  /** Where to sign in, instead of the link that the service gives. `{return_to}` in it becomes the page's address, `{assurance}` is `strong` where a strong sign-in is needed, else nothing. */
  signInHref = '';

  /**
   * What this tab does when another one switches the space. `follow`: it switches too. `stay`: it remains in its space
   * until it switches itself or the page is loaded again; for pages that send the space with each of their own
   * requests. Either way the change is announced.
   */
  otherTabs: 'follow' | 'stay' = 'follow';

  /** The host's own service, instead of the one at `base-url`. */
  service: SpaceService | undefined;

  #session: SessionValue;
  #isSetByHost = false;
  /** The space that this tab switches to: the service may return it before it has answered the switch. */
  #switchingTo: string | undefined;
  #currentService: SpaceService | undefined;
  #scope: HTMLElement | undefined;
  #connection: AbortController | undefined;
  #provision: SessionProvision | undefined;
  #call = new CallController(this);
  #announcement: Announcement | undefined;
  #links = new ServiceLinks();
  #freshness = new Freshness(() => void this.refresh(), () => !this.#isSetByHost && this.#provide(undefined));
  #tabs = new OtherTabs((message) => this.#onTabMessage(message));

  /**
   * The session that is provided. A host that knows the session sets it, and from then on sets it again after each
   * change. Setting `undefined` makes this element load it again.
   */
  get session(): SessionValue {
    return this.#session;
  }

  set session(session: SessionValue) {
    this.#isSetByHost = session !== undefined;
    // The answer to an earlier request must not replace what the host has just set.
    this.#call.end();
    this.#provide(session);
    if (!this.#isSetByHost && this.hasUpdated) void this.refresh();
  }

  /** Requests the session from the service and provides it. Never rejects. */
  async refresh(): Promise<void> {
    const service = this.#currentService;
    if (!service || this.#isSetByHost) return;
    const language = languageOf(this);
    const answer = await this.#call.run('readSession', (signal) => readSession(service, { signal, language }));
    if (answer) {
      if (answer.session) this.#freshness.confirm();
      this.#links.update(answer.links);
      this.#receive(answer.session);
    } else if (this.#session === undefined && this.#call.failure && this.#provision) {
      this.#provision.failure = this.#call.failure.code;
    }
  }

  /** Ends the session here and in other tabs, drops all drafts, and opens the service's page to sign out. */
  signOut(): void {
    dropAllDrafts();
    this.#tabs.post('signed-out');
    this.#endSession();
    this.#links.signOut();
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#serve();
    if (this.hasUpdated) this.#begin();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#tabs.close();
    this.#leave();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('baseUrl') && !changed.has('service')) return;
    this.#currentService = this.service ?? (this.baseUrl ? new HttpSpaceService(this.baseUrl, { fetch: fetchOnce }) : undefined);
    // Outside a page, or on a server, the rest is done when the element is connected.
    if (!this.#provision) return;
    this.#provision.service = this.#currentService;
    this.#begin();
  }

  protected override render() {
    const { language, text } = this.#announcement ?? {};
    return html`<slot></slot>
      <div aria-live="polite" lang=${language ?? nothing} .textContent=${text}></div>`;
  }

  /** Provides to its content, or without content to the document. Content that comes later decides it when it asks. */
  #serve = () => {
    const scope = this.firstElementChild ? this : document.documentElement;
    if (scope === this.#scope) return;
    const { failure } = this.#provision ?? {};
    this.#leave();
    this.#scope = scope;
    this.#provision = provideSession(scope, { session: this.#session, service: this.#currentService });
    this.#provision.failure = failure;
    const { signal } = (this.#connection = new AbortController());
    // Before the request arrives at the provider of the scope that it finds.
    this.addEventListener('context-request', this.#serve, { capture: true, signal });
    this.#listen(scope, signal);
    this.#freshness.observePage(signal);
  };

  #leave() {
    this.#connection?.abort();
    this.#provision?.stop();
    this.#provision = this.#scope = undefined;
  }

  #provide(session: SessionValue) {
    this.#session = session;
    if (this.#provision) Object.assign(this.#provision, { session, failure: undefined });
  }

  /** Nobody is signed in any more. A pending request may still return the session from before. */
  #endSession() {
    this.#call.end();
    this.#freshness.expire();
    this.#provide(null);
  }

  #receive(received: ServiceSession | null) {
    if (!received) return this.#expire();
    const known = this.#session;
    const isOwnSwitch = received.activeSpace?.id === this.#switchingTo;
    if (isOwnSwitch) this.#switchingTo = undefined;
    const session: Session = isOwnSwitch ? received : reconcile(known, received, this.otherTabs);
    this.#provide(session);
    const elsewhere = session.switchedElsewhere;
    if (elsewhere && elsewhere.id !== known?.switchedElsewhere?.id) void this.#announce();
  }

  async #announce() {
    this.#announcement = await announceChange(this, this.#session);
    this.requestUpdate();
  }

  #expire() {
    const ended = this.#session;
    if (ended !== null) this.#endSession();
    if (ended) this.dispatchEvent(new SessionExpiredEvent());
  }

  #begin() {
    this.#tabs.open(safeLink(this.baseUrl || '/') ?? '');
    void this.refresh();
  }

  #onTabMessage(message: TabMessage) {
    if (message === 'changed') {
      void this.refresh();
    } else if (this.#session) {
      dropAllDrafts();
      this.#endSession();
      void this.#announce();
    }
  }

  #listen(target: HTMLElement, signal: AbortSignal) {
    const listen = listenIn(target, this, signal);
    const root = document.documentElement;

    listen('space-switch', (event) => {
      // The page may prevent it in a listener that comes after this one.
      queueMicrotask(() => {
        if (!event.defaultPrevented) this.#switchingTo = event.detail.space.id;
      });
    });
    listen('space-switched', ({ detail }) => this.#applySwitch(detail.space));
    listen('space-created', () => this.#reload());
    listen('terms-accepted', () => this.#reload());
    listen('service-failed', ({ detail }) => detail.code === 'unauthenticated' && this.#expire());
    listen('session-sign-in', (event) => this.#links.signIn(event, this.signInHref));
    // On the root element for a command whose element has left; elsewhere the user tries again.
    listen('session-refresh', (event) => event.target !== root && void this.refresh());
    listen('session-refresh', (event) => event.target === root && this.#reload(), root);
  }

  #applySwitch(space: SpaceSummary) {
    this.#announcement = undefined;
    this.requestUpdate();
    if (this.#session && !this.#isSetByHost) {
      this.#provide({ ...this.#session, activeSpace: space, switchedElsewhere: undefined });
    }
    this.#reload();
  }

  /** A command has changed the session: here and in other tabs. */
  #reload() {
    this.#tabs.post('changed');
    void this.refresh();
  }
}
