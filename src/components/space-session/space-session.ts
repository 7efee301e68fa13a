import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Session as ServiceSession } from '../../contract/session.js';
import { CallController } from '../../controllers/call-controller.js';
import { SessionExpiredEvent } from '../../events/session-expired.js';
import type { ServiceFailedEvent } from '../../events/service-failed.js';
import type { SessionSignInEvent } from '../../events/session-sign-in.js';
import type { SpaceSwitchEvent } from '../../events/space-switch.js';
import type { SpaceSwitchedEvent } from '../../events/space-switched.js';
import { languageOf } from '../../localization/language-of.js';
import { HttpSpaceService } from '../../services/http-space-service.js';
import type { SpaceService } from '../../services/space-service.js';
import { dropAllDrafts } from '../../session/drafts.js';
import { provideSession, type SessionProvision } from '../../session/provide-session.js';
import { readSession } from '../../session/read-session.js';
import type { Session, SessionValue } from '../../session/session.js';
import type { AnnouncementController } from './announcement-controller.js';
import { FreshnessController } from './freshness-controller.js';
import { OtherTabs, type TabNews } from './other-tabs.js';
import { reconcile } from './reconcile.js';
import { ServiceLinks } from './service-links.js';
import { styles } from './space-session.styles.js';

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

  #session: SessionValue;
  #broughtByHost = false;
  /** The space that this tab asked for last: the service may show it before it has answered the switch. */
  #chosenHere: string | undefined;
  #ownService: SpaceService | undefined;
  #target: HTMLElement = this;
  #provision: SessionProvision | undefined;
  #call = new CallController(this);
  #announcement: AnnouncementController | undefined;
  #links = new ServiceLinks();
  #freshness = new FreshnessController(this, () => void this.refresh());
  #tabs = new OtherTabs((news) => this.#onTabNews(news));

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

  /** Ends the session here and in other tabs, drops what was typed, and goes to the service's page to sign out. */
  signOut(): void {
    dropAllDrafts();
    this.#tabs.tell('signed-out');
    this.#end();
    this.#links.signOut();
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
    this.#tabs.close();
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
    const { language, text } = this.#announcement ?? {};
    return html`<slot></slot>
      <div role="status" lang=${language ?? nothing}>${text}</div>`;
  }

  #provide(session: SessionValue) {
    this.#session = session;
    if (this.#provision) Object.assign(this.#provision, { session, failure: undefined });
  }

  /** Nobody is signed in any more; an answer under way knows that not yet. */
  #end() {
    this.#call.end();
    this.#freshness.expire();
    this.#provide(null);
  }

  #receive(received: ServiceSession | null) {
    if (!received) return this.#expire();
    const known = this.#session;
    const chosenHere = received.activeSpace?.id === this.#chosenHere;
    if (chosenHere) this.#chosenHere = undefined;
    const session: Session = chosenHere ? received : reconcile(known, received, this.otherTabs);
    this.#provide(session);
    const elsewhere = session.switchedElsewhere;
    if (elsewhere && elsewhere.id !== known?.switchedElsewhere?.id) void this.#announce('switchedElsewhere');
  }

  /** What is announced is needed so rarely that it is downloaded when it is. */
  async #announce(news: 'switchedElsewhere' | 'signedOutElsewhere') {
    try {
      const { AnnouncementController } = await import('./announcement-controller.js');
      this.#announcement ??= new AnnouncementController(this);
      await this.#announcement[news](this.#session);
    } catch {
      // Without its sentences nothing is announced; what changed is seen all the same.
    }
  }

  #expire() {
    const ended = this.#session;
    if (ended !== null) this.#end();
    if (ended) this.dispatchEvent(new SessionExpiredEvent());
  }

  #openTabs() {
    this.#tabs.open(new URL(this.baseUrl || '/', document.baseURI).href);
  }

  #onTabNews(news: TabNews) {
    if (news === 'changed') {
      void this.refresh();
    } else if (this.#session) {
      dropAllDrafts();
      this.#end();
      void this.#announce('signedOutElsewhere');
    }
  }

  #listen(change: 'addEventListener' | 'removeEventListener') {
    const target = this.#target;
    target[change]('space-switch', this.#rememberChoice as EventListener);
    target[change]('space-switched', this.#applySwitch as EventListener);
    target[change]('space-created', this.#takeFact);
    target[change]('terms-accepted', this.#takeFact);
    target[change]('service-failed', this.#noticeExpiry as EventListener);
    target[change]('session-sign-in', this.#signIn as EventListener);
    target[change]('session-refresh', this.#onRefresh);
    document.documentElement[change]('session-refresh', this.#onRefresh);
  }

  #rememberChoice = ({ detail }: SpaceSwitchEvent) => {
    this.#chosenHere = detail.space.id;
  };

  #applySwitch = (event: SpaceSwitchedEvent) => {
    this.#announcement?.clear();
    if (this.#session && !this.#broughtByHost) {
      this.#provide({ ...this.#session, activeSpace: event.detail.space, switchedElsewhere: undefined });
    }
    this.#takeFact();
  };

  #takeFact = () => {
    this.#tabs.tell('changed');
    void this.refresh();
  };

  #noticeExpiry = (event: ServiceFailedEvent) => {
    if (event.detail.code === 'unauthenticated') this.#expire();
  };

  #signIn = (event: SessionSignInEvent) => this.#links.signIn(event, this.signInHref);

  /** For users who try again, and for commands whose element is gone: those tell it to the whole document. */
  #onRefresh = ({ target, currentTarget }: Event) => {
    if (target === document.documentElement) this.#takeFact();
    else if (currentTarget === this.#target) void this.refresh();
  };
}
