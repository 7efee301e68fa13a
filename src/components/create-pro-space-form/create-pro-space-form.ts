import { html, LitElement, nothing } from 'lit';
import type { Space } from '../../contract/spaces.js';
import { slowAfterMs } from '../../controllers/announcer.js';
import { FocusEntryController } from '../../controllers/focus-entry-controller.js';
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
import { renderPrimaryAction } from '../../ui/primary-action.js';
import { renderRestoredDraft } from '../../ui/restored-draft.js';
import { renderStatedNames } from '../../ui/stated-names.js';
import { renderUnanswered } from '../../ui/unanswered.js';
import { createProSpaceFormMessages, type CreateProSpaceFormMessages } from './create-pro-space-form.messages.js';
import { styles } from './create-pro-space-form.styles.js';
import { type Field, fields, type NewProSpace } from './fields.js';
import { TitleController } from './title-controller.js';
import { renderLegalNameCopy, renderRecovered, renderSkeleton } from './views.js';

/**
 * The form that creates a professional space, and what there is to know once it is created. However often the user
 * confirms, loses the answer or loads the page again, one space is created. What they type is kept in the tab, for
 * them only, until the space is created, and survives a reload and signing in again.
 *
 * While the session is not known it shows a skeleton; while nobody is signed in, the terms are not accepted or no more
 * spaces are allowed, it says so in the place of the form, or above it once something has been typed.
 *
 * @element create-pro-space-form
 * @slot actions - Beside the button that confirms, for example a link that leads back.
 * @slot next - After the space is created: more that the person may do next.
 * @fires {SpaceCreatedEvent} space-created - The service has created the space; `detail.space` is the whole of it. It is not the active one yet.
 * @fires {TermsRequestedEvent} terms-requested - The person asked for the terms of use; only without `terms-href`.
 * @fires {SpaceSwitchEvent} space-switch - About to enter the space created. Cancelable.
 * @fires {SpaceSwitchedEvent} space-switched - The space created is the active one now.
 * @fires {SessionSignInEvent} session-sign-in - The person asked to sign in. Cancelable.
 * @fires {SessionRefreshEvent} session-refresh - The person asked to load the session again after a failure.
 * @fires {ServiceFailedEvent} service-failed - A call failed: `createSpace`, `listSpaces` or `switchSpace`. Cancelable.
 * @csspart field - A label with its hint, input and messages.
 * @csspart input - What a person types into.
 * @csspart problem - What is wrong with a field, below it.
 * @csspart summary - The list of what has to be corrected.
 * @csspart facts - The names that the authentication product states.
 * @csspart notice - What stands between the person and a new space: terms, limit.
 * @csspart signed-out - The message that nobody is signed in.
 * @csspart failure - The message of a failure.
 * @csspart sign-in - The button that leads to signing in.
 * @csspart retry - The button that tries again.
 * @csspart confirm - The button that creates the space.
 * @csspart result - The whole of what is shown once the space is created.
 * @csspart identifier - The identifier of the space created, with its button to copy.
 * @csspart copy - The button that copies the identifier.
 * @csspart enter - The button that enters the space created.
 * @csspart create-another - The button that leads back to an empty form.
 */
export class CreateProSpaceForm extends LitElement {
  static override styles = [tokens, base, controls, fieldStyles, createdSpaceStyles, styles];

  static override properties = {
    termsHref: { attribute: 'terms-href' },
    helpHref: { attribute: 'help-href' },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Where the terms of use can be accepted. Without it `terms-requested` is fired. */
  termsHref = '';

  /** How to reach the helpdesk, which raises the limit of spaces. Without it the limit is explained and no link given. */
  helpHref = '';

  /** Level of the headings inside, so that they fit into the outline of the page. */
  headingLevel = 2;

  #draft = new DraftController<Field, NewProSpace>(this, 'create-pro-space-form');
  #localization = new LocalizationController(this, createProSpaceFormMessages);
  #session: SessionController = new SessionController(this, (session) => this.#followSession(session));
  #command = new CreateSpaceCommand<NewProSpace>(this, this.#session, { operation: createSpace, attempts: this.#draft });
  #form = new FormController<Field>(this, this.#session, {
    fields,
    draft: this.#draft,
    command: this.#command,
    localization: this.#localization,
    prefill: (session) => ({ email: session?.person.email ?? '' }),
    // An attempt that may have created the last space is confirmed again like any other.
    isLimitReached: (session) => isLimitReached(session) && !this.#command.isUnclear,
    send: (values) => this.#create(values),
    checkFurther: (field) => field === 'title' && this.#checkDuplicate(),
    startedOver: () => this.#startOver(),
  });
  #title = new TitleController(this, this.#session, this.#form);
  #created = new CreatedSpaceController(this, this.#session);
  #entry = new FocusEntryController(this);

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

  #renderContent(messages: CreateProSpaceFormMessages) {
    const { blocker, lastSession } = this.#form;
    if (this.#created.space && blocker !== 'session') return this.#renderCreatedSpace(messages);
    if (blocker && !this.#draft.isBegun) return this.#renderBlocker(blocker, messages);
    return lastSession ? this.#renderForm(lastSession, blocker, messages) : renderSkeleton();
  }

  #renderCreatedSpace(messages: CreateProSpaceFormMessages) {
    const actions = html`
      <button class="button text" type="button" part="create-another" @click=${this.#createAnother}>
        ${messages.createAnother}
      </button>
    `;
    return renderCreatedSpace(this.#created, { host: this, messages, headingLevel: this.headingLevel, actions });
  }

  #renderBlocker(blocker: Blocker, messages: CreateProSpaceFormMessages) {
    const { termsHref, helpHref } = this;
    const { language } = this.#localization;
    return renderBlocker(blocker, this.#form, { host: this, messages, language, termsHref, helpHref });
  }

  #renderForm(session: Session, blocker: Blocker | undefined, messages: CreateProSpaceFormMessages) {
    const form = this.#form;
    const { duplicate, legalNameCopy } = this.#title;
    return html`
      <form class="form" novalidate aria-label=${messages.form} @submit=${form.submit}>
        ${blocker ? this.#renderBlocker(blocker, messages) : this.#renderEarlier(messages)}
        <p class="quiet" aria-hidden="true">${messages.mandatory}</p>
        ${renderErrorSummary(form, messages, this.headingLevel)}
        ${renderField(form, 'title', messages, { caution: duplicate && messages.titleTaken(duplicate.identifier) })}
        <div>
          ${renderField(form, 'legalName', messages)}
          ${legalNameCopy && !form.pending ? renderLegalNameCopy(legalNameCopy, messages, this.#toggleCopy) : nothing}
        </div>
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
  #renderEarlier(messages: CreateProSpaceFormMessages) {
    const { recovered, failure, isUnclear, pending } = this.#command;
    const { attempt, isRestored } = this.#draft;
    if (recovered) return renderRecovered(recovered, messages, () => this.#finish(recovered));
    if (isUnclear) return pending || failure ? nothing : renderUnanswered(messages.unanswered(isolate(attempt?.input.title ?? '')));
    return isRestored ? renderRestoredDraft(messages, this.#form.discard) : nothing;
  }

  #renderFailure(messages: CreateProSpaceFormMessages) {
    const { failure, isUnclear } = this.#command;
    if (!failure) return nothing;
    return renderFailure(failure, { host: this, messages, what: isUnclear ? messages.unclear : messages.notCreated });
  }

  #followSession(session: SessionValue) {
    this.#form.followSession(session);
    if (session) this.#created.reconsider();
  }

  async #create(values: Values<Field>) {
    this.#form.announce(this.#localization.messages?.creating, slowAfterMs);
    const space = await this.#command.create({ kind: 'professional', ...values }, this.#localization.pageLanguage);
    this.#form.announce();
    if (space) await this.#finish(space);
    else if (this.#command.recovered) await this.#form.focus('attempt');
  }

  async #finish(space: Space) {
    this.#draft.drop();
    this.#form.startOver();
    this.#created.show(space);
    this.dispatchEvent(new SpaceCreatedEvent({ space }));
    await this.#form.focus('done');
  }

  #createAnother = async () => {
    this.#form.startOver();
    await this.#form.focus(this.#form.blocker ? 'blocker' : 'title');
  };

  #toggleCopy = async () => {
    const { messages } = this.#localization;
    if (this.#title.legalNameCopy === 'done') {
      this.#title.undoCopy();
      this.#form.announce(messages?.undone);
    } else {
      this.#title.copyLegalName();
      this.#form.announce(messages?.tookLegalName(isolate(this.#form.values.title)));
    }
    await this.#checkDuplicate();
  };

  async #checkDuplicate() {
    const duplicate = await this.#title.checkDuplicate(this.#localization.pageLanguage);
    if (duplicate) this.#form.announce(this.#localization.messages?.titleTaken(duplicate.identifier));
  }

  #startOver() {
    this.#created.forget();
    this.#title.reset();
  }
}

function isLimitReached({ spaceCounts, limits }: Session): boolean {
  return spaceCounts.professional >= limits.professionalSpaces;
}
