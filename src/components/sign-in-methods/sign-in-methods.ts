import { html, LitElement, nothing } from 'lit';
import type { SignInMethod, SignInMethodList } from '../../contract/sign-in-methods.js';
import { Announcer } from '../../controllers/announcer.js';
import { DeferredPart } from '../../controllers/deferred-part.js';
import { FocusEntryController } from '../../controllers/focus-entry-controller.js';
import { ResourceController } from '../../controllers/resource-controller.js';
import { SignInMethodRemovedEvent } from '../../events/sign-in-method-removed.js';
import { focusInside } from '../../forms/focus.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import { listSignInMethods } from '../../services/generated/sign-in-methods.js';
import { requirePart } from '../../session/offers.js';
import { SessionController } from '../../session/session-controller.js';
import type { Session, SessionValue } from '../../session/session.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { entryStyles } from '../../styles/entries.js';
import { spinner } from '../../styles/icon.js';
import { tokens } from '../../styles/tokens.js';
import { renderFailure, renderWithoutSession } from '../../ui/failure.js';
import { renderMissingPart } from '../../ui/missing-part.js';
import { renderNotice } from '../../ui/notice.js';
import { actsMessages } from './acts/acts.messages.js';
import type { MethodActs } from './acts/method-acts.js';
import { renderRows, renderSkeleton } from './method-rows.js';
import { ShownNumbers } from './shown-numbers.js';
import { signInMethodsMessages, type SignInMethodsMessages } from './sign-in-methods.messages.js';
import { styles } from './sign-in-methods.styles.js';
import { takeUnfinished } from './unfinished.js';

/**
 * The authentication products that open the person's account: name, issuer, when they were registered and last used, which
 * one the person signed in with, and, on request, the certificate number, which people hand to whoever invites them.
 * Another one is registered: the person proves it at its provider, and is told what has become of it once they are back.
 * One is removed, which is confirmed in a dialog; neither that of this sign-in nor the only one can be.
 *
 * While the session is not known it shows a skeleton; while nobody is signed in it says so. Shows nothing if the service
 * does not offer `sign-in-methods`; the console says so.
 *
 * Registering and removing need a strong and recent sign-in: it leads there, and goes on after it.
 *
 * @element sign-in-methods
 * @fires {SignInMethodRegistrationEvent} sign-in-method-registration - About to leave for the page where the person proves another product. Cancelable.
 * @fires {SignInMethodRemovedEvent} sign-in-method-removed - A product does not open the account any more.
 * @fires {SessionSignInEvent} session-sign-in - The person asked to sign in. Cancelable.
 * @fires {SessionRefreshEvent} session-refresh - The person asked to load the session again.
 * @fires {ServiceFailedEvent} service-failed - A call failed: `listSignInMethods`, `beginRegistration`, `readRegistration` or `removeSignInMethod`. Cancelable.
 * @csspart about - What a certificate number is for.
 * @csspart notice - Why a second product is useful, while there is only one.
 * @csspart register - The button that leads to registering another product.
 * @csspart news - What has become of a product.
 * @csspart list - The list of products.
 * @csspart method - One product in the list.
 * @csspart name - The name of a product.
 * @csspart current - The mark of the product that the person signed in with.
 * @csspart certificate-number - The number of a certificate.
 * @csspart show-number - The button that shows the number, or hides it.
 * @csspart copy - The button that copies the number.
 * @csspart remove - The button that leads to removing a product.
 * @csspart kept - Why a product cannot be removed.
 * @csspart dialog - The dialog in which removing is confirmed.
 * @csspart cancel - The button that closes the dialog.
 * @csspart confirm - The button that removes the product.
 * @csspart signed-out - What is said when nobody is signed in.
 * @csspart sign-in - The button that leads to signing in.
 * @csspart failure - The message of a failure.
 * @csspart retry - The button that tries again.
 */
export class SignInMethods extends LitElement {
  static override styles = [tokens, base, controls, entryStyles, styles];

  static override properties = { headingLevel: { attribute: 'heading-level', type: Number } };

  /** Level of the headings inside, which are the names of the products. */
  headingLevel = 2;

  #known: Session | undefined;
  #list: SignInMethodList | undefined;
  #news = '';
  /** When the browser brought the page back as it was left; the session is asked for again then. */
  #hadFocus = false;
  #retry: () => void = () => undefined;
  #announcer = new Announcer(this);
  #localization = new LocalizationController(this, signInMethodsMessages);
  #session: SessionController = new SessionController(this, (session) => this.#followSession(session));
  #loading: ResourceController<object, SignInMethodList> = new ResourceController<object, SignInMethodList>(this, this.#session, this.#localization, {
    operation: listSignInMethods,
    input: () => ({}),
    received: (list) => this.#show(list),
    dropped: () => this.#show(undefined),
    isPaused: () => !this.#known,
  });
  #entry = new FocusEntryController(this);
  #numbers: ShownNumbers = new ShownNumbers(this);
  #acts: DeferredPart<MethodActs> = new DeferredPart<MethodActs>(this, () => this.#download());

  /** Moves the focus to the first link, field or button. */
  override focus(options?: FocusOptions): void {
    this.#entry.enter(options);
  }

  protected override render() {
    const { messages, language } = this.#localization;
    const { session } = this.#session;
    if (session && !requirePart(session, 'sign-in-methods', this)) return nothing;
    return html`
      <div class="frame" id="methods" tabindex="-1" lang=${language}>
        ${messages ? this.#renderContent(messages) : renderSkeleton()}
        <p class="visually-hidden" aria-live="polite">${messages && this.#describeStatus(messages)}</p>
      </div>
    `;
  }

  #renderContent(messages: SignInMethodsMessages) {
    if (!this.#session.session) return renderWithoutSession(this, this.#session, messages) ?? renderSkeleton();
    const { failure, failsElsewhere } = this.#loading;
    const list = this.#list;
    const what = list ? messages.listOutdated : messages.listFailed;
    return html`
      ${failure ? renderFailure(failure, { host: this, messages, what, retry: () => this.#loading.load() }) : nothing}
      ${list ? this.#renderMethods(list, messages) : failure || failsElsewhere ? nothing : renderSkeleton()}
    `;
  }

  #renderMethods({ items }: SignInMethodList, messages: SignInMethodsMessages) {
    const { part, failure } = this.#acts;
    const pending = part?.registering.pending;
    return html`
      ${this.#news ? renderNotice(this.#news, { part: 'news', focusId: 'news' }) : nothing}
      <p class="sentences" part="about">${messages.about}</p>
      ${items.length > 1 ? nothing : renderNotice(messages.onlyOne, { part: 'notice' })}
      ${failure ? renderMissingPart(failure, { host: this, messages, retry: this.#retry }) : nothing} ${part?.render(messages)}
      <div class="sentences">
        <div>
          <button
            class="button primary"
            type="button"
            part="register"
            id="register"
            aria-describedby="where-to"
            aria-disabled=${pending ? 'true' : 'false'}
            @click=${this.#register}
            @pointerenter=${this.#prepare}
            @focus=${this.#prepare}
          >
            <span>${messages.register}</span>${pending ? spinner() : nothing}
          </button>
        </div>
        <p class="quiet" id="where-to">${messages.whereTo}</p>
      </div>
      ${renderRows(items, {
        isBusy: this.#loading.loading,
        headingLevel: this.headingLevel,
        formatLanguage: this.#localization.formatLanguage,
        messages,
        numbers: this.#numbers,
        remove: this.#ask,
        prepare: this.#prepare,
      })}
    `;
  }

  #describeStatus({ loading }: SignInMethodsMessages): string {
    return this.#acts.part?.status || this.#announcer.text || (this.#loading.loading && !this.#list ? loading : '');
  }

  async #download(): Promise<MethodActs> {
    const [{ MethodActs: Acts }] = await Promise.all([import('./acts/method-acts.js'), actsMessages.load(this.#localization.language)]);
    return new Acts(this, this.#session, {
      told: (words, removed) => this.#finish(words, removed),
      registrationEnded: (words) => {
        this.#tell(words);
        // The focus stays where it is: the page has just come back.
        this.#announcer.announce(words);
      },
      outdated: () => void this.#loading.load(),
      restored: () => {
        this.#hadFocus = this.renderRoot.querySelector(':focus') !== null;
        void this.#loading.load().then(() => this.#goOn());
      },
    });
  }

  #prepare = () => void this.#acts.load();

  /** Does something by the part that is downloaded for it. */
  async #act(act: (acts: MethodActs) => unknown) {
    this.#retry = () => void this.#act(act);
    this.#hadFocus = false;
    this.#tell();
    await this.#acts.use(this.#session, act);
  }

  #register = () => this.#act((acts) => acts.registering.begin());

  #ask = (method: SignInMethod) => this.#act((acts) => acts.removing.ask(method));

  /** What the user wanted, or went through, while they were away from the page. */
  #goOn() {
    const { act, id } = takeUnfinished(this.#known) ?? {};
    if (act === 'read') void this.#act((acts) => acts.registering.read(id!));
    else if (act === 'register') void this.#register();
    else if (act === 'remove') {
      const { items = [] } = this.#list ?? {};
      const method = items.find((item) => item.id === id && !item.isCurrent);
      if (method && items.length > 1) void this.#ask(method);
    }
  }

  #show(list: SignInMethodList | undefined) {
    const isFirst = list && !this.#list;
    this.#list = list;
    this.requestUpdate();
    if (!isFirst) return;
    if (this.#hadFocus) void focusInside(this, 'register');
    this.#hadFocus = false;
    this.#goOn();
  }

  #tell(words = '') {
    this.#news = words;
    this.#announcer.announce('');
    this.requestUpdate();
  }

  #followSession(session: SessionValue) {
    if (session !== undefined && session?.person.id !== this.#known?.person.id) this.#drop();
    this.#known = session ?? undefined;
  }

  #drop() {
    this.#news = '';
    this.#numbers.drop();
    this.#acts.part?.drop();
    this.#loading.drop();
  }

  #finish(words: string, removed?: SignInMethod) {
    this.#tell(words);
    if (removed) {
      if (this.#list) this.#list = { ...this.#list, items: this.#list.items.filter(({ id }) => id !== removed.id) };
      const event = new SignInMethodRemovedEvent({ signInMethod: removed });
      this.dispatchEvent(event);
    }
    void focusInside(this, 'news');
  }
}
