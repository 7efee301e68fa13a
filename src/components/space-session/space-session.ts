import { html, LitElement, type PropertyValues } from 'lit';
import { CallController } from '../../controllers/call-controller.js';
import { dropAllDrafts } from '../../session/drafts.js';
import { SessionExpiredEvent } from '../../events/session-expired.js';
import type { ServiceFailedEvent } from '../../events/service-failed.js';
import type { SessionSignInEvent } from '../../events/session-sign-in.js';
import type { SpaceSwitchEvent } from '../../events/space-switch.js';
import type { SpaceSwitchedEvent } from '../../events/space-switched.js';
import { languageOf } from '../../localization/language-of.js';
import { HttpSpaceService } from '../../services/http-space-service.js';
import { safeLink } from '../../services/links.js';
import type { ServiceErrorCode } from '../../services/service-error.js';
import type { SpaceService } from '../../services/space-service.js';
import type { Links, Session as ServiceSession } from '../../contract/session.js';
import type { SpaceSummary } from '../../contract/spaces.js';
import { provideSession, type SessionProvision } from '../../session/provide-session.js';
import { readSession } from '../../session/read-session.js';
import type { Session, SessionValue } from '../../session/session.js';
import { OtherTabs, type TabNews } from './other-tabs.js';
import { reconcile } from './reconcile.js';
import { spaceSessionMessages, type SpaceSessionMessages } from './space-session.messages.js';
import { styles } from './space-session.styles.js';

/** A page that was out of view for longer than this, in milliseconds, asks again who is signed in. */
const staleAfter = 60_000;

/**
 * Loads the session once and provides it, with the service, to the elements of the page: to those inside it, or, when
 * it has no content, to the whole document. Keeps it true: after each fact, across tabs, when the page comes back into
 * view, and when the service no longer knows who is signed in. Shows nothing itself; what other tabs changed is
 * announced to assistive technology.
 *
 * It tells apart "not known" (`undefined`), "nobody is signed in" (`null`) and a session. While a session is known,
 * a failure to load it again changes nothing.
 *
 * @element space-session
 * @slot - The part of the page that gets the session. Empty: the whole document gets it.
 * @fires {SessionExpiredEvent} session-expired - Nobody is signed in any more. Once until somebody is signed in again;
 *   what people typed stays where it is.
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
    announcement: { state: true },
    announcementLanguage: { state: true },
  };

  /** Where the HTTP contract is served, absolute or relative to the page, for example `/api`. */
  baseUrl = '';

  /** Where to sign in, instead of the link that the service gives. `{return_to}` in it becomes the page's address. */
  signInHref = '';

  /**
   * What this tab does when another one switches the space. `follow`: it switches too. `stay`: it remains in its space
   * until it switches itself or is loaded again; for pages that send the space with each request of their own.
   * Either way the change is announced.
   */
  otherTabs: 'follow' | 'stay' = 'follow';

  /** A service of the host's own, instead of the one at `base-url`. */
  service: SpaceService | undefined;

  private announcement = '';
  private announcementLanguage = '';

  #session: SessionValue;
  #broughtByHost = false;
  /** The space that this tab asked for last: the service may show it before it has answered the switch. */
  #chosenHere: string | undefined;
  #links: Links = {};
  #loadedAt = 0;
  #ownService: SpaceService | undefined;
  #target: HTMLElement = this;
  #provision: SessionProvision | undefined;
  #tabs: OtherTabs | undefined;
  #call = new CallController(this);

  /**
   * What is provided now. A host that knows the session sets it; it then owns it, and sets it again after each fact.
   * Setting `undefined` hands it back.
   */
  get session(): SessionValue {
    return this.#session;
  }

  set session(session: SessionValue) {
    this.#broughtByHost = session !== undefined;
    // An answer under way must not replace what the host has just said.
    this.#call.end();
    this.#provide(session);
    if (!this.#broughtByHost && this.hasUpdated) void this.refresh();
  }

  /** Asks the service who is signed in, and provides the answer. Never rejects. */
  async refresh(): Promise<void> {
    const service = this.#ownService;
    if (!service || this.#broughtByHost) return;
    const answer = await this.#call.run('readSession', (signal) =>
      readSession(service, { signal, language: languageOf(this) }),
    );
    if (answer) {
      this.#loadedAt = Date.now();
      this.#links = { ...this.#links, ...answer.links };
      this.#receive(answer.session);
    } else if (this.#session === undefined && this.#call.failure) {
      this.#provideFailure(this.#call.failure.code);
    }
  }

  /** Ends the session here and in other tabs, drops what was typed, and goes to the service's page to sign out. */
  signOut(): void {
    dropAllDrafts();
    this.#tabs?.tell('signed-out');
    this.#end();
    const link = safeLink(this.#links.signOut, document.baseURI);
    if (link) location.assign(link);
  }

  override connectedCallback() {
    super.connectedCallback();
    // Content that is still to come is served all the same: what it asks for reaches the document too.
    // eslint-disable-next-line wc/no-child-traversal-in-connectedcallback -- for that reason
    this.#target = this.firstElementChild ? this : document.documentElement;
    this.#provision = provideSession(this.#target, { session: this.#session, service: this.#ownService });
    this.#listen('addEventListener');
    if (!this.hasUpdated) return;
    this.#openTabs();
    void this.refresh();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#listen('removeEventListener');
    this.#tabs?.close();
    this.#tabs = undefined;
    this.#provision?.stop();
    this.#provision = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('baseUrl') && !changed.has('service')) return;
    this.#ownService = this.service ?? (this.baseUrl ? new HttpSpaceService(this.baseUrl) : undefined);
    // An element that is not in a page, or on a server, does the rest when it comes into one.
    if (!this.#provision) return;
    this.#provision.service = this.#ownService;
    this.#openTabs();
    void this.refresh();
  }

  protected override render() {
    return html`<slot></slot>
      <div role="status" lang=${this.announcementLanguage}>${this.announcement}</div>`;
  }

  #provide(session: SessionValue) {
    this.#session = session;
    if (this.#provision) this.#provision.session = session;
    this.#provideFailure(undefined);
  }

  /** Nobody is signed in any more; an answer under way knows that not yet. */
  #end() {
    this.#call.end();
    this.#provide(null);
  }

  #provideFailure(code: ServiceErrorCode | undefined) {
    if (this.#provision) this.#provision.failure = code;
  }

  #receive(received: ServiceSession | null) {
    if (!received) {
      this.#expire();
      return;
    }
    const known = this.#session;
    const chosenHere = received.activeSpace?.id === this.#chosenHere;
    if (chosenHere) this.#chosenHere = undefined;
    const session = chosenHere ? received : reconcile(known, received, this.otherTabs);
    this.#provide(session);
    this.#announceSwitchElsewhere(session, known?.switchedElsewhere);
  }

  #announceSwitchElsewhere({ activeSpace, switchedElsewhere }: Session, announced: SpaceSummary | undefined) {
    if (!activeSpace || !switchedElsewhere || switchedElsewhere.id === announced?.id) return;
    void this.#announce((messages) =>
      switchedElsewhere.id === activeSpace.id
        ? messages.followed(activeSpace.title)
        : messages.stayed(switchedElsewhere.title, activeSpace.title),
    );
  }

  /** Sentences are needed so rarely that they are downloaded when one is. */
  async #announce(choose: (messages: SpaceSessionMessages) => string) {
    const language = spaceSessionMessages.match(languageOf(this));
    await spaceSessionMessages.load(language).catch(() => undefined);
    const messages = spaceSessionMessages.get(language);
    this.announcementLanguage = language;
    this.announcement = messages ? choose(messages) : '';
  }

  #expire = () => {
    const ended = this.#session;
    if (ended !== null) this.#end();
    if (ended) this.dispatchEvent(new SessionExpiredEvent());
  };

  #openTabs() {
    this.#tabs?.close();
    this.#tabs = new OtherTabs(new URL(this.baseUrl || '/', document.baseURI).href, this.#hearTab);
  }

  #hearTab = (news: TabNews) => {
    if (news === 'changed') {
      void this.refresh();
    } else if (this.#session) {
      dropAllDrafts();
      this.#end();
      void this.#announce((messages) => messages.signedOutElsewhere);
    }
  };

  #listen(change: 'addEventListener' | 'removeEventListener') {
    const target = this.#target;
    target[change]('space-switch', this.#noteChoice as EventListener);
    target[change]('space-switched', this.#applySwitch as EventListener);
    target[change]('space-created', this.#takeFact);
    target[change]('terms-accepted', this.#takeFact);
    target[change]('service-failed', this.#noticeExpiry as EventListener);
    target[change]('session-sign-in', this.#signIn as EventListener);
    target[change]('session-refresh', this.#refreshNow);
    document[change]('visibilitychange', this.#refreshWhenStale);
    window[change]('pageshow', this.#refreshWhenRestored as EventListener);
    window[change]('online', this.#refreshWhenStale);
  }

  #noteChoice = ({ detail }: SpaceSwitchEvent) => {
    this.#chosenHere = detail.space.id;
  };

  #applySwitch = (event: SpaceSwitchedEvent) => {
    this.announcement = '';
    if (this.#session && !this.#broughtByHost) {
      this.#provide({ ...this.#session, activeSpace: event.detail.space, switchedElsewhere: undefined });
    }
    this.#takeFact();
  };

  #takeFact = () => {
    this.#tabs?.tell('changed');
    void this.refresh();
  };

  #noticeExpiry = (event: ServiceFailedEvent) => {
    if (event.detail.code === 'unauthenticated') this.#expire();
  };

  #signIn = (event: SessionSignInEvent) => {
    // The page may prevent it in a listener that comes after this one.
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      const template = this.signInHref || this.#links.signIn;
      const link = safeLink(template?.replace('{return_to}', encodeURIComponent(location.href)), document.baseURI);
      if (link) location.assign(link);
      else location.reload();
    });
  };

  #refreshNow = () => void this.refresh();

  #refreshWhenStale = () => {
    const stale = !this.#session || Date.now() - this.#loadedAt > staleAfter;
    if (document.visibilityState === 'visible' && stale && !this.#call.pending) void this.refresh();
  };

  // A page kept by the browser comes back as it was left, perhaps by somebody else.
  #refreshWhenRestored = (event: PageTransitionEvent) => {
    if (event.persisted) void this.refresh();
  };
}
