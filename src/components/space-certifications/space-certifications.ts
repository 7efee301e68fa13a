import { html, LitElement, nothing } from 'lit';
import type { Space } from '../../contract/spaces.js';
import { DeferredPart } from '../../controllers/deferred-part.js';
import { FocusEntryController } from '../../controllers/focus-entry-controller.js';
import { ShownSpaceController } from '../../controllers/shown-space-controller.js';
import { focusInside } from '../../forms/focus.js';
import { isolate } from '../../localization/isolate.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import { checkIdentifier } from '../../session/check-identifier.js';
import { requirePart } from '../../session/offers.js';
import { SessionController } from '../../session/session-controller.js';
import type { SessionValue } from '../../session/session.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { entryStyles } from '../../styles/entries.js';
import { fieldStyles } from '../../styles/fields.js';
import { listStyles } from '../../styles/list.js';
import { tokens } from '../../styles/tokens.js';
import { endSpaceStyles } from '../../ui/end-space.styles.js';
import { renderFailure, renderWithoutSession } from '../../ui/failure.js';
import { renderMissingPart } from '../../ui/missing-part.js';
import { renderNotice } from '../../ui/notice.js';
import { emptySearchField, renderSearchField } from '../../ui/search-field.js';
import { actsMessages } from './acts/acts.messages.js';
import type { CertificationActs } from './acts/certification-acts.js';
import { renderRows, renderSkeleton } from './certification-rows.js';
import { ListedCertifications } from './listed-certifications.js';
import { spaceCertificationsMessages, type SpaceCertificationsMessages } from './space-certifications.messages.js';
import { styles } from './space-certifications.styles.js';
import { type Answer, search, type Standing, standingsOf } from './standing.js';

/** With more services than this, they can be searched. */
const searchThreshold = 7;

/**
 * The certifications of the active space, or of `space`: each service that needs one, with its authority, and how the
 * space stands: not certified, requested, granted, refused, expired or revoked. Administrators request one with an access
 * code, or go to the procedure of the portal, renew one that still runs, and cancel a request; managers read, and are
 * told why. What the authorities decide is seen when the person comes back to the page.
 *
 * A private space has none, and says so. While the session or the space is not known it shows a skeleton; while
 * nobody is signed in, no space is active, or the certifications could not be loaded, it says so. Shows nothing if `space`
 * is no space identifier, or if the service does not offer `certifications`; the console says which.
 *
 * @element space-certifications
 * @fires {CertificationRequestedEvent} certification-requested - A certification was requested with an access code, and perhaps granted at once.
 * @fires {CertificationCancelledEvent} certification-cancelled - A request was cancelled.
 * @fires {SessionSignInEvent} session-sign-in - The person asked to sign in. Cancelable.
 * @fires {SessionRefreshEvent} session-refresh - The session has to be loaded again: the space is certified for something else now.
 * @fires {ServiceFailedEvent} service-failed - A call failed: `readSpace`, `listCertifications`, `requestCertification` or `cancelCertification`. Cancelable.
 * @csspart notice - What a person has to know first: why nothing can be requested, or that there are no certifications.
 * @csspart search - The search field with its symbol.
 * @csspart list - The list of services.
 * @csspart service - One service in the list.
 * @csspart name - The name of a service.
 * @csspart certification - One certification of the space.
 * @csspart state - How it stands, in a word with its icon.
 * @csspart reason - Why it was refused or revoked.
 * @csspart ending - That it ends soon.
 * @csspart request - The button that leads to the form for an access code.
 * @csspart procedure - The link to the procedure by which a certification is requested.
 * @csspart cancel-request - The button that leads to cancelling a request.
 * @csspart panel - The form for an access code, below its service.
 * @csspart capacity - The choice between holder and agent.
 * @csspart field - The label of the access code with its hint, input and messages.
 * @csspart input - What the code is typed into.
 * @csspart problem - What is wrong with the code, below it.
 * @csspart send - The button that requests the certification.
 * @csspart close - The button that closes the form.
 * @csspart no-tries - That no access code can be given today.
 * @csspart done - What is said once something was requested or cancelled.
 * @csspart dialog - The dialog in which cancelling is confirmed.
 * @csspart cancel - The button that closes the dialog.
 * @csspart confirm - The button that cancels the request.
 * @csspart clear - The button that clears a search without result.
 * @csspart signed-out - What is said when nobody is signed in.
 * @csspart sign-in - The button that leads to signing in.
 * @csspart failure - The message of a failure.
 * @csspart retry - The button that tries again.
 */
export class SpaceCertifications extends LitElement {
  static override styles = [tokens, base, controls, fieldStyles, listStyles, entryStyles, endSpaceStyles, styles];

  static override properties = {
    space: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** The identifier of the space, for example `PM-K7W3QX`. Without it, the certifications of the active space. */
  space = '';

  /** Level of the headings inside, which are the names of the services. */
  headingLevel = 2;

  #read: Space | undefined;
  #query = '';
  #done = '';
  #retry: () => void = () => undefined;
  #entry = new FocusEntryController(this);
  #localization = new LocalizationController<SpaceCertificationsMessages>(this, spaceCertificationsMessages);
  #session: SessionController = new SessionController(this, (session) => this.#followSession(session));
  #loading: ShownSpaceController = new ShownSpaceController(this, this.#session, this.#localization, { received: (space) => this.#receive(space), dropped: () => this.#drop() });
  #list: ListedCertifications = new ListedCertifications(this, this.#session, this.#localization, {
    spaceId: () => (this.#read?.kind === 'professional' ? this.#read.id : undefined),
    // What was done last may not be true any more.
    changed: () => (this.#done = ''),
  });
  #acts = new DeferredPart<CertificationActs>(this, () => this.#loadActs());

  /** Moves the focus to the first link, field or button. */
  override focus(options?: FocusOptions): void {
    this.#entry.enter(options);
  }

  protected override render() {
    const { messages, language } = this.#localization;
    const { session } = this.#session;
    if (session && !requirePart(session, 'certifications', this)) return nothing;
    return html`
      <div class="frame" id="certifications" tabindex="-1" lang=${language}>
        ${messages ? this.#renderContent(messages) : renderSkeleton()}
        <p class="visually-hidden" aria-live="polite">${messages && this.#describeStatus(messages)}</p>
      </div>
    `;
  }

  #renderContent(messages: SpaceCertificationsMessages) {
    if (this.space && !checkIdentifier(this, this.space)) return nothing;
    const { session } = this.#session;
    if (!session) return renderWithoutSession(this, this.#session, messages) ?? renderSkeleton();
    if (!this.space && !session.activeSpace) return renderNotice(messages.noSpace, { part: 'notice' });
    const space = this.#read;
    if (space?.kind === 'private') return renderNotice(messages.privateSpace, { part: 'notice' });
    const { answer, failure: listFailure } = this.#list;
    const isGone = listFailure?.code === 'not-found';
    const failure = this.#loading.failure ?? (isGone || !answer ? listFailure : undefined);
    if (failure) {
      const retry = failure.code !== 'not-found' && { retry: () => (this.#loading.failure ? this.#loading.load() : this.#list.load()) };
      return renderFailure(failure, { host: this, messages, what: messages.listFailed, ...retry });
    }
    if (!space || !answer) return this.#loading.failsElsewhere || this.#list.failsElsewhere ? nothing : renderSkeleton();
    return this.#renderList(space, answer, messages);
  }

  #renderList({ role }: Space, answer: Answer, messages: SpaceCertificationsMessages) {
    const mayRequest = role === 'administrator';
    const all = standingsOf(answer);
    const { failure } = this.#list;
    const { part, failure: partFailure } = this.#acts;
    return html`
      ${this.#done ? renderNotice(this.#done, { part: 'done', focusId: 'done' }) : nothing}
      ${mayRequest || !all.length ? nothing : renderNotice(messages.readOnly, { part: 'notice' })}
      ${failure ? renderFailure(failure, { host: this, messages, what: messages.listOutdated, retry: () => this.#list.load() }) : nothing}
      ${partFailure ? renderMissingPart(partFailure, { host: this, messages, retry: this.#retry }) : nothing}
      ${all.length > searchThreshold ? renderSearchField(messages.search(all.length), false, this.#search) : nothing}
      <div class="list">${all.length ? this.#renderFound(search(all, this.#query), mayRequest, messages) : renderNotice(messages.noServices, { part: 'notice' })}</div>
      ${part?.renderDialog()}
    `;
  }

  #renderFound(found: readonly Standing[], mayRequest: boolean, messages: SpaceCertificationsMessages) {
    if (!found.length) {
      return html`<div class="nothing">
        <p>${messages.nothingFound(isolate(this.#query))}</p>
        <button class="button" type="button" part="clear" @click=${this.#clearSearch}>${messages.clearSearch}</button>
      </div>`;
    }
    return renderRows(found, {
      isBusy: false,
      mayRequest,
      headingLevel: this.headingLevel,
      formatLanguage: this.#localization.formatLanguage,
      messages,
      request: (standing) => this.#act((acts) => acts.request(standing)),
      cancel: (certification, standing) => this.#act((acts) => acts.cancel(certification, standing)),
      renderBelow: (standing) => (mayRequest ? this.#acts.part?.renderBelow(standing) : nothing),
    });
  }

  #describeStatus(messages: SpaceCertificationsMessages): string {
    const { answer, announcement } = this.#list;
    if (announcement) return announcement;
    const { session } = this.#session;
    if (!answer) return session && this.#read?.kind !== 'private' && (this.#loading.loading || this.#read) && !this.#loading.failure && !this.#list.failure ? messages.loading : '';
    if (!this.#query) return '';
    const found = search(standingsOf(answer), this.#query).length;
    return found ? messages.found(found) : messages.nothingFound(isolate(this.#query));
  }

  /** Does something by the part that is downloaded for it. */
  async #act(act: (acts: CertificationActs) => unknown) {
    this.#done = '';
    this.#list.announce();
    this.#retry = () => void this.#act(act);
    await this.#acts.use(this.#session, act);
  }

  async #loadActs(): Promise<CertificationActs> {
    const [{ CertificationActs: Acts }] = await Promise.all([import('./acts/certification-acts.js'), actsMessages.load(this.#localization.language)]);
    return new Acts(this, this.#session, {
      spaceId: () => this.#read?.id,
      answer: () => this.#list.answer,
      reload: () => this.#list.load(),
      outdated: () => this.#reloadOwn(),
      done: (words) => {
        this.#done = words;
        void focusInside(this, 'done');
      },
    });
  }

  #search = (text: string) => {
    this.#done = '';
    this.#query = text.trim();
    this.requestUpdate();
  };

  #clearSearch = () => {
    emptySearchField(this);
    this.#search('');
  };

  #followSession(session: SessionValue) {
    if (session === null) this.#loading.drop();
    const active = session?.activeSpace;
    // A role that somebody else has changed.
    if (this.#read && active?.id === this.#read.id && active.role !== this.#read.role) void this.#loading.load();
  }

  #receive(space: Space) {
    this.#read = space;
    if (space.role !== 'administrator') this.#acts.part?.drop();
    this.requestUpdate();
  }

  #drop() {
    this.#read = undefined;
    this.#query = '';
    this.#done = '';
    this.#acts.part?.drop();
    this.#list.drop();
  }

  /** The person's own role is another one now, or they do not have the space any more. */
  #reloadOwn() {
    this.#session.reload();
    void this.#loading.load();
  }
}
