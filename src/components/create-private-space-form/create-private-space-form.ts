import { html, LitElement, nothing } from 'lit';
import { slowAfterMs } from '../../controllers/announcer.js';
import { FocusEntryController } from '../../controllers/focus-entry-controller.js';
import { SessionRefreshEvent } from '../../events/session-refresh.js';
import { SpaceCreatedEvent } from '../../events/space-created.js';
import type { Blocker } from '../../forms/blocker.js';
import { CreateSpaceCommand } from '../../forms/create-space-command.js';
import { CreatedSpaceController } from '../../forms/created-space-controller.js';
import { DraftController } from '../../forms/draft-controller.js';
import type { Values } from '../../forms/fields.js';
import { FormController } from '../../forms/form-controller.js';
import { isolate } from '../../localization/isolate.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import { createSpace } from '../../services/generated/spaces.js';
import { requirePart } from '../../session/offers.js';
import type { Session, SessionValue } from '../../session/session.js';
import { SessionController } from '../../session/session-controller.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { fieldStyles } from '../../styles/fields.js';
import { tokens } from '../../styles/tokens.js';
import { renderBlocker } from '../../ui/blocker.js';
import { renderCreatedSpace } from '../../ui/created-space.js';
import { createdSpaceStyles } from '../../ui/created-space.styles.js';
import { renderErrorSummary } from '../../ui/error-summary.js';
import { renderFailure } from '../../ui/failure.js';
import { renderField } from '../../ui/field.js';
import { renderNotice } from '../../ui/notice.js';
import { renderPrimaryAction } from '../../ui/primary-action.js';
import { renderRestoredDraft } from '../../ui/restored-draft.js';
import { renderStatedNames } from '../../ui/stated-names.js';
import { renderUnanswered } from '../../ui/unanswered.js';
import { createPrivateSpaceFormMessages, type CreatePrivateSpaceFormMessages } from './create-private-space-form.messages.js';
import { type Field, fields, type NewPrivateSpace } from './fields.js';
import { createOrFind, ExistingSpaceController, type Outcome } from './private-space.js';
import { renderSkeleton } from './views.js';

/**
 * The form that creates the private space of a person, and what there is to know once it is created. Only the e-mail is
 * asked for: the space bears the names that the authentication product states. There is one for each person; who has it
 * already is told so, with its identifier and the way into it. However often the user confirms, loses the answer or
 * loads the page again, one space is created, and what they type is kept in the tab until then.
 *
 * Where the service does not offer private spaces it shows nothing. While the session is not known it shows a skeleton;
 * while nobody is signed in or the terms are not accepted, it says so in the place of the form, or above it once
 * something has been typed.
 *
 * @element create-private-space-form
 * @slot actions - Beside the button that confirms, for example a link that leads back.
 * @slot next - Once there is a private space: more that the person may do next.
 * @fires {SpaceCreatedEvent} space-created - The service has created the space; `detail.space` is the whole of it. It is not the active one yet.
 * @fires {TermsRequestedEvent} terms-requested - The person asked for the terms of use; only without `terms-href`.
 * @fires {SpaceSwitchEvent} space-switch - About to enter the space. Cancelable.
 * @fires {SpaceSwitchedEvent} space-switched - The space is the active one now.
 * @fires {SessionSignInEvent} session-sign-in - The person asked to sign in. Cancelable.
 * @fires {SessionRefreshEvent} session-refresh - The person asked to load the session again after a failure, or confirmed and has a private space that the session does not know.
 * @fires {ServiceFailedEvent} service-failed - A call failed: `createSpace`, `listSpaces` or `switchSpace`. Cancelable.
 * @csspart field - A label with its hint, input and messages.
 * @csspart input - What a person types into.
 * @csspart problem - What is wrong with a field, below it.
 * @csspart summary - The list of what has to be corrected.
 * @csspart facts - The names that the authentication product states.
 * @csspart notice - What stands between the person and a new space, or what became of an earlier attempt.
 * @csspart signed-out - The message that nobody is signed in.
 * @csspart failure - The message of a failure.
 * @csspart sign-in - The button that leads to signing in.
 * @csspart retry - The button that tries again.
 * @csspart confirm - The button that creates the space.
 * @csspart result - The whole of what is shown once there is a private space.
 * @csspart identifier - The identifier of the space, with its button to copy.
 * @csspart copy - The button that copies the identifier.
 * @csspart enter - The button that enters the space.
 */
export class CreatePrivateSpaceForm extends LitElement {
  static override styles = [tokens, base, controls, fieldStyles, createdSpaceStyles];

  static override properties = {
    termsHref: { attribute: 'terms-href' },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Where the terms of use can be accepted. Without it `terms-requested` is fired. */
  termsHref = '';

  /** Level of the headings inside, so that they fit into the outline of the page. */
  headingLevel = 2;

  #draft = new DraftController<Field, NewPrivateSpace>(this, 'create-private-space-form');
  #localization = new LocalizationController(this, createPrivateSpaceFormMessages);
  #session: SessionController = new SessionController(this, (session) => this.#followSession(session));
  #command = new CreateSpaceCommand<NewPrivateSpace, Outcome>(this, this.#session, {
    operation: createSpace,
    send: createOrFind,
    attempts: this.#draft,
  });
  #form = new FormController<Field>(this, this.#session, {
    fields,
    draft: this.#draft,
    command: this.#command,
    localization: this.#localization,
    prefill: (session) => ({ email: session?.person.email ?? '' }),
    isLimitReached: () => this.#hasOne && !this.#existing.isMissing,
    send: (values) => this.#create(values),
    startedOver: () => this.#startOver(),
  });
  #existing: ExistingSpaceController = new ExistingSpaceController(this, this.#session, this.#localization, {
    isWanted: () => this.#hasOne,
    found: (space) => this.#created.show(space),
  });
  #created = new CreatedSpaceController(this, this.#session);
  #entry = new FocusEntryController(this);
  #isNew = false;
  /** The address of an earlier attempt that turned out to have succeeded, when another one was typed since. */
  #earlierEmail: string | undefined;

  /** Moves the focus to the first field or button. */
  override focus(options?: FocusOptions): void {
    this.#entry.enter(options);
  }

  protected override render() {
    const { messages, language } = this.#localization;
    return html`
      <div class="column" lang=${language}>
        ${messages ? this.#renderContent(messages) : renderSkeleton()}
        <p class="visually-hidden" aria-live="polite">${this.#form.announcement}</p>
      </div>
    `;
  }

  #renderContent(messages: CreatePrivateSpaceFormMessages) {
    const { blocker, lastSession } = this.#form;
    if (lastSession && !requirePart(lastSession, 'create-private', this)) return nothing;
    if (this.#created.space && blocker !== 'session') return this.#renderSpace(messages);
    if (blocker === 'limit') return this.#renderSearch(messages);
    if (blocker && !this.#draft.isBegun) return this.#renderBlocker(blocker, messages);
    return lastSession ? this.#renderForm(lastSession, blocker, messages) : renderSkeleton();
  }

  #renderSpace(messages: CreatePrivateSpaceFormMessages) {
    return renderCreatedSpace(this.#created, {
      host: this,
      messages,
      headingLevel: this.headingLevel,
      headline: this.#isNew ? messages.done : messages.exists,
      note: this.#earlierEmail ? renderNotice(messages.earlierEmail(isolate(this.#earlierEmail)), { part: 'notice' }) : undefined,
    });
  }

  /** The session says that there is a private space, but not which. */
  #renderSearch(messages: CreatePrivateSpaceFormMessages) {
    const { failure, load } = this.#existing;
    return failure ? renderFailure(failure, { host: this, messages, what: messages.existsUnknown, retry: load }) : renderSkeleton();
  }

  #renderBlocker(blocker: Blocker, messages: CreatePrivateSpaceFormMessages) {
    const { termsHref } = this;
    const { language } = this.#localization;
    return renderBlocker(blocker, this.#form, { host: this, messages, language, termsHref, helpHref: '' });
  }

  #renderForm(session: Session, blocker: Blocker | undefined, messages: CreatePrivateSpaceFormMessages) {
    const form = this.#form;
    return html`
      <form class="form" novalidate aria-label=${messages.form} @submit=${form.submit}>
        ${blocker ? this.#renderBlocker(blocker, messages) : this.#renderEarlier(messages)}
        <p class="quiet">${messages.purpose} <span aria-hidden="true">${messages.mandatory}</span></p>
        ${renderErrorSummary(form, messages, this.headingLevel)}
        ${renderStatedNames(session, messages)}
        ${renderField(form, 'email', messages, { hint: session.person.email ? messages.emailPrefilled : undefined })}
        ${blocker || form.invalidFields.length ? nothing : this.#renderFailure(messages)}
        <div class="actions">
          ${renderPrimaryAction({ part: 'confirm', label: messages.confirm, pending: form.pending })}
          <slot name="actions"></slot>
        </div>
      </form>
    `;
  }

  /** What is left from before: an attempt without an answer, or what was typed. */
  #renderEarlier(messages: CreatePrivateSpaceFormMessages) {
    const { failure, isUnclear, pending } = this.#command;
    if (isUnclear) return pending || failure ? nothing : renderUnanswered(messages.unanswered);
    return this.#draft.isRestored ? renderRestoredDraft(messages, this.#form.discard) : nothing;
  }

  #renderFailure(messages: CreatePrivateSpaceFormMessages) {
    const { failure, isUnclear } = this.#command;
    if (!failure) return nothing;
    return renderFailure(failure, { host: this, messages, what: isUnclear ? messages.unclear : messages.notCreated });
  }

  /** True if the session knows a private space that was not created here. An unanswered attempt finds out first. */
  get #hasOne() {
    const { pending, isUnclear } = this.#command;
    return Boolean(this.#session.session?.spaceCounts.private) && !pending && !isUnclear && !this.#isNew;
  }

  #followSession(session: SessionValue) {
    this.#form.followSession(session);
    if (!session) return;
    this.#created.reconsider();
    // It was closed meanwhile: there can be another one.
    if (!session.spaceCounts.private && !this.#isNew && !this.#command.pending) this.#startOver();
  }

  async #create({ email }: Values<Field>) {
    this.#form.announce(this.#localization.messages?.creating, slowAfterMs);
    const outcome = await this.#command.create({ kind: 'private', email }, this.#localization.pageLanguage);
    this.#form.announce();
    const found = outcome ?? this.#command.recovered;
    if (!found) return;
    const isRecovered = !outcome;
    this.#draft.drop();
    this.#form.startOver();
    if ('created' in found) {
      const { created } = found;
      this.#isNew = true;
      this.#earlierEmail = isRecovered ? created.email : undefined;
      this.#created.show(created);
      this.dispatchEvent(new SpaceCreatedEvent({ space: created }));
    } else {
      this.#created.show(found.existing);
      this.dispatchEvent(new SessionRefreshEvent());
    }
    await this.#form.focus('done');
  }

  #startOver() {
    this.#created.forget();
    this.#existing.forget();
    this.#isNew = false;
    this.#earlierEmail = undefined;
  }
}
