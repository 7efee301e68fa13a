import { html, nothing } from 'lit';
import type { Recipient } from '../../contract/recipients.js';
import { Announcer } from '../../controllers/announcer.js';
import { type RecipientCheckedDetail, RecipientCheckedEvent } from '../../events/recipient-checked.js';
import { focusInside } from '../../forms/focus.js';
import { FormField } from '../../forms/form-field.js';
import { WaitingSubmission } from '../../forms/waiting-submission.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import { offers, requirePart } from '../../session/offers.js';
import type { SessionValue } from '../../session/session.js';
import { SessionController } from '../../session/session-controller.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { fieldStyles } from '../../styles/fields.js';
import { tokens } from '../../styles/tokens.js';
import { renderWithoutSession } from '../../ui/failure.js';
import { tidyIdentifier } from './identifier-text.js';
import { FilledInController } from './filled-in-controller.js';
import { OwnSpacesWay } from './own-spaces-way.js';
import { type Field, fields } from './problems.js';
import { RecipientCheck } from './recipient-check.js';
import { RecipientEntry, type Typed, typedOf } from './recipient-entry.js';
import { reportRecipient } from './report-recipient.js';
import { spaceRecipientMessages, type SpaceRecipientMessages } from './space-recipient.messages.js';
import { styles } from './space-recipient.styles.js';
import { renderCheckFailure, renderField, renderOutcome, renderSkeleton } from './views.js';

/**
 * A field of a form for the space of somebody else, to which something is handed over: its identifier, as people type or
 * paste it, and the recipient's company name. Once both are left, the service says whether they belong together. One of
 * the person's own spaces can be chosen from a list instead.
 *
 * It takes part in its form as an `<input>` does, with `input` and `change`. `FormData` has the identifier under `name`, and the company name under
 * `name` with `-name` behind it. It is valid once the service has confirmed both; a submission that comes before waits.
 *
 * While nobody is signed in it says so. Shows and holds nothing if the service does not offer `recipients`.
 *
 * @element space-recipient
 * @fires {RecipientCheckedEvent} recipient-checked - The service has said whether the identifier and the name belong together.
 * @fires {SessionSignInEvent} session-sign-in - The person asked to sign in. Cancelable.
 * @fires {SessionRefreshEvent} session-refresh - The person asked to load the session again.
 * @fires {ServiceFailedEvent} service-failed - A call failed: `checkRecipient` or `listSpaces`. Cancelable.
 * @csspart legend - What the two fields are about, unless the page has a label.
 * @csspart field - A field with its label and messages.
 * @csspart input - The input of a field.
 * @csspart problem - What is wrong with a field.
 * @csspart outcome - That the recipient is being checked, or is confirmed.
 * @csspart choose - The button that opens the list of own spaces.
 * @csspart search - The field that searches the own spaces.
 * @csspart clear - The button that clears the search.
 * @csspart list - The list of own spaces.
 * @csspart space - One of the own spaces.
 * @csspart signed-out - What is said when nobody is signed in.
 * @csspart sign-in - The button that leads to signing in.
 * @csspart failure - The message of a failure.
 * @csspart retry - The button that tries again.
 */
export class SpaceRecipient extends FormField {
  static override styles = [tokens, base, controls, fieldStyles, styles];

  static override properties = {
    ...FormField.properties,
    defaultValue: { attribute: 'value' },
    defaultRecipientName: { attribute: 'recipient-name' },
    value: { noAccessor: true, attribute: false },
    recipientName: { noAccessor: true, attribute: false },
  };

  /** The identifier at the beginning and after a reset. */
  defaultValue = '';
  /** The company name at the beginning and after a reset. */
  defaultRecipientName = '';

  #user: string | undefined;
  #entry = new RecipientEntry();
  #localization = new LocalizationController(this, spaceRecipientMessages);
  #session: SessionController = new SessionController(this, (session) => this.#followSession(session));
  #announcer = new Announcer(this);
  #filledIn: FilledInController = new FilledInController(this, this.#entry, (typed) => this.#put(typed, true));
  #submission: WaitingSubmission = new WaitingSubmission(this, () => this.#filledIn.take());
  #check: RecipientCheck = new RecipientCheck(this, this.#session, { settled: (answer) => this.#settle(answer), failed: () => void this.#submission.drop() });
  #ownSpaces: OwnSpacesWay = new OwnSpacesWay(this, this.#session, () => this.#localization.language, (recipient) => this.#choose(recipient));

  constructor() {
    super();
    this.addEventListener('invalid', this.#explain);
  }

  /** The identifier of the recipient's space as it is written; where it is none, what was typed. */
  get value(): string {
    return this.#entry.recipient.identifier;
  }

  set value(identifier: string) {
    this.#put({ identifier: tidyIdentifier(identifier) });
  }

  /** The company name that the person gives. */
  get recipientName(): string {
    return this.#entry.recipient.name;
  }

  set recipientName(name: string) {
    this.#put({ name });
  }

  /** Asks the service whether both belong together. Resolves to `undefined` where that cannot be said now. */
  async check(): Promise<boolean | undefined> {
    if (!this.#session.session || this.#entry.problem(true, true)) return undefined;
    return this.#check.ask(this.#entry.recipient);
  }

  /** @internal */
  formResetCallback(): void {
    this.#entry.forget();
    this.#check.drop();
    this.#put({});
    this.#entry.isDirty = false;
    this.willUpdate();
    this.report();
  }

  /** @internal What the browser gives back, or fills in, is checked when the form is sent. */
  formStateRestoreCallback(state: FormData | File | string | null) {
    this.#put(typedOf(state));
  }

  override willUpdate() {
    if (!this.#entry.isDirty) this.#entry.start(this.defaultValue, this.defaultRecipientName);
  }

  protected override render() {
    const { messages, language } = this.#localization;
    const { session } = this.#session;
    if (session && !requirePart(session, 'recipients', this)) return nothing;
    const label = this.labelText;
    return html`
      <div class="recipient" role="group" aria-label=${label || (messages?.recipient ?? nothing)} lang=${language}>
        ${messages && !label ? html`<p class="legend" part="legend" aria-hidden="true">${messages.recipient}</p>` : nothing}
        ${messages ? this.#renderContent(session, messages) : renderSkeleton()}
        <p class="visually-hidden" aria-live="polite">${messages && this.#check.isSlow && this.#state ? messages[this.#state] : this.#announcer.text}</p>
      </div>
    `;
  }

  #renderContent(session: SessionValue, messages: SpaceRecipientMessages) {
    if (!session) return renderWithoutSession(this, this.#session, messages) ?? renderSkeleton();
    const { required, readOnly, isBarred: disabled } = this;
    return html`
      <div class="fields">
        ${fields.map((field) => {
          const problem = this.#entry.saidProblem(field, required, this.#outcome);
          return renderField(field, { value: this.#entry.typed[field], problem, required, readOnly, disabled, messages, type: this.#type, leave: this.#leave, submit: this.#submit });
        })}
        ${renderOutcome(this.#state, messages)}
        ${renderCheckFailure(this.#check.failure, { host: this, messages, retry: () => this.check() })}
        ${readOnly || disabled || !session.spaceCounts.professional ? nothing : this.#ownSpaces.render(messages)}
      </div>
    `;
  }

  get #state() {
    if (this.#check.pending) return this.#submission.isHeld ? 'waiting' : 'checking';
    return this.#outcome ? 'confirmed' : undefined;
  }

  protected report(): void {
    const { session } = this.#session;
    const isOffered = !session || offers(session, 'recipients');
    reportRecipient(this.internals, {
      recipient: isOffered ? this.#entry.recipient : undefined,
      field: this.name,
      problem: isOffered ? this.#entry.problem(this.required, this.#outcome) : undefined,
      customMessage: this.customMessage,
      messages: this.#localization.messages,
      root: this.renderRoot as ShadowRoot | undefined,
    });
  }

  get #outcome() {
    return this.#check.outcome(this.#entry.recipient);
  }

  #put(typed: Typed, isTyped = false) {
    this.#entry.isDirty = true;
    this.#entry.put(typed, isTyped);
    this.#submission.drop();
    this.#check.moveOn(this.#entry.recipient);
    this.#announcer.announce('');
    this.report();
    this.requestUpdate();
  }

  #followSession(session: SessionValue) {
    if (!session) return;
    // What somebody else has typed is nobody's business.
    if (this.#user !== undefined && this.#user !== session.person.id) this.formResetCallback();
    this.#user = session.person.id;
    this.#ownSpaces.follow(session);
  }

  #type = (field: Field, text: string) => this.#put({ [field]: text }, true);

  #leave = async (field: Field) => {
    this.#filledIn.take();
    if (!this.#entry.leave(field)) return;
    this.fireChange();
    await this.#submission.released;
    this.requestUpdate();
    const problem = this.#entry.saidProblem(field, this.required, this.#outcome);
    if (problem) this.#announcer.announce(this.#localization.messages?.problems[problem] ?? '');
    if (this.#entry.isLeft) void this.check();
  };

  #submit = (field: Field) => {
    void this.#leave(field);
    this.#submission.submitImplicitly();
  };

  #choose(recipient: Recipient) {
    this.#put(recipient);
    this.fireChange('input', 'change');
    this.#check.confirm(recipient);
  }

  #settle(answer: RecipientCheckedDetail) {
    this.report();
    this.requestUpdate();
    const isReadOut = !answer.matches && this.#submission.isHeld;
    const event = new RecipientCheckedEvent(answer);
    this.dispatchEvent(event);
    const { confirmed, problems } = this.#localization.messages ?? {};
    if (!isReadOut) this.#announcer.announce((answer.matches ? confirmed : problems?.differs) ?? '');
    if (answer.matches) this.#submission.release();
    else if (this.#submission.drop()) void focusInside(this, 'identifier');
  }

  /** The browser, or the page, has found it invalid. */
  #explain = (event: Event) => {
    this.#entry.say('identifier', 'name');
    this.requestUpdate();
    if (this.customMessage || this.#entry.problem(this.required, this.#outcome)?.[1] !== 'unchecked') return;
    const isSubmitted = this.#submission.hold();
    // Else a page that asks with each key would have each checked.
    if (isSubmitted || !this.matches(':focus-within')) void this.check();
    if (isSubmitted && this.#check.pending) event.preventDefault();
    else this.#submission.drop();
  };
}
