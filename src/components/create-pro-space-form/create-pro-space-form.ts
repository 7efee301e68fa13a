import { html, LitElement, nothing } from 'lit';
import { CopyController } from '../../controllers/copy-controller.js';
import { renderFailure } from '../../ui/failure.js';
import { SpaceCreatedEvent } from '../../events/space-created.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import type { Space } from '../../contract/spaces.js';
import { SessionController } from '../../session/session-controller.js';
import type { Session, SessionValue } from '../../session/session.js';
import { SwitchController } from '../../controllers/switch-controller.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { fieldStyles } from '../../styles/fields.js';
import { tokens } from '../../styles/tokens.js';
import { createProSpaceFormMessages, type CreateProSpaceFormMessages } from './create-pro-space-form.messages.js';
import { styles } from './create-pro-space-form.styles.js';
import { Creation } from './creation.js';
import { Entry } from './entry.js';
import { type Field, fields, newProSpace } from './fields.js';
import { Remarks } from './remarks.js';
import { renderAction } from './render-action.js';
import { renderEarlier } from './render-earlier.js';
import { renderFacts } from './render-facts.js';
import { problemText, renderField } from './render-field.js';
import { type Obstacle, obstacleIn, renderObstacle } from './render-obstacle.js';
import { renderResult } from './render-result.js';
import { renderSkeleton } from './render-skeleton.js';
import { renderSummary } from './render-summary.js';
import { renderTakeover } from './render-takeover.js';
import { SpaceDraft } from './space-draft.js';

/**
 * The form that creates a professional space, and what there is to know once it is created. However often a person
 * confirms, loses the answer or loads the page again, one space comes of it. What they type is kept in the tab, for
 * them only, until it is created, and survives a reload and signing in again.
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
 * @fires {ServiceFailedEvent} service-failed - A call failed: `createSpace`, `listSpaces`, `readSpace` or `switchSpace`. Cancelable.
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
  static override styles = [tokens, base, controls, fieldStyles, styles];

  static override properties = {
    termsHref: { attribute: 'terms-href' },
    helpHref: { attribute: 'help-href' },
    headingLevel: { attribute: 'heading-level', type: Number },
    created: { state: true },
  };

  /** Where the terms of use can be accepted. Without it `terms-requested` is fired. */
  termsHref = '';

  /** How to reach the helpdesk, which raises the limit of spaces. Without it the limit is explained and no link given. */
  helpHref = '';

  /** Level of the headings inside, so that they fit into the outline of the page. */
  headingLevel = 2;

  private created: Space | undefined;

  /** The last session: it stays after it has ended, as the fields do. */
  #known: Session | undefined;

  #draft = new SpaceDraft(this);
  #localization = new LocalizationController(this, createProSpaceFormMessages);
  #session = new SessionController(this, (session) => this.#follow(session));
  #creation = new Creation(this, this.#session, this.#draft);
  #entry = new Entry(this, this.#draft, this.#creation);
  #remarks = new Remarks(this, this.#session, this.#localization, this.#entry);
  #switching = new SwitchController(this, this.#session);
  #copying = new CopyController(this);

  get #obstacle(): Obstacle | undefined {
    return obstacleIn(this.#session, this.#creation.failure?.code, this.#creation.isUnclear);
  }

  protected override updated() {
    const { messages } = this.#localization;
    if (!messages) return;
    const { problems } = this.#entry;
    for (const field of fields) {
      const problem = problems[field];
      const input = this.renderRoot.querySelector<HTMLInputElement>(`#${field}`);
      input?.setCustomValidity(problem ? problemText(field, problem, messages) : '');
    }
  }

  protected override render() {
    const { messages, language } = this.#localization;
    return html`
      <div class="column" lang=${language}>
        ${messages ? this.#renderContent(messages) : renderSkeleton()}
        <p class="visually-hidden" role="status">${this.#remarks.announcement}</p>
      </div>
    `;
  }

  #renderContent(messages: CreateProSpaceFormMessages) {
    const obstacle = this.#obstacle;
    if (this.created && obstacle !== 'session') return this.#renderResult(this.created, messages);
    if (obstacle && !this.#draft.isBegun) return this.#renderObstacle(obstacle, messages);
    return this.#known ? this.#renderForm(this.#known, obstacle, messages) : renderSkeleton();
  }

  #renderObstacle(obstacle: Obstacle, messages: CreateProSpaceFormMessages) {
    return renderObstacle(obstacle, {
      host: this,
      session: this.#session,
      known: this.#known,
      isBegun: this.#draft.isBegun,
      messages,
      language: this.#localization.language,
      termsHref: this.termsHref,
      helpHref: this.helpHref,
    });
  }

  #renderForm(known: Session, obstacle: Obstacle | undefined, messages: CreateProSpaceFormMessages) {
    const { faulty, problems, takeover } = this.#entry;
    const { headingLevel } = this;
    const { pending } = this.#creation;
    return html`
      <form class="form" novalidate aria-label=${messages.form} @submit=${this.#submit}>
        ${obstacle ? this.#renderObstacle(obstacle, messages) : this.#renderEarlier(messages)}
        <p class="quiet">${messages.mandatory}</p>
        ${faulty.length ? renderSummary({ faulty, problems, headingLevel, messages, follow: this.#focus }) : nothing}
        ${this.#renderField('title', messages)}
        <div>
          ${this.#renderField('legalName', messages)}
          ${takeover && !pending ? renderTakeover(takeover, messages, this.#remarks.takeOver) : nothing}
        </div>
        ${renderFacts(known, messages)} ${this.#renderField('email', messages)}
        ${obstacle || faulty.length ? nothing : this.#renderFailure(messages)}
        <div class="actions">
          ${renderAction({ part: 'confirm', type: 'submit', label: messages.confirm, pending })}
          <slot name="actions"></slot>
        </div>
      </form>
    `;
  }

  #renderEarlier(messages: CreateProSpaceFormMessages) {
    return renderEarlier({
      draft: this.#draft,
      creation: this.#creation,
      messages,
      discard: this.#discard,
      finish: this.#finish,
    });
  }

  #renderField(field: Field, messages: CreateProSpaceFormMessages) {
    const { values, statedEmail } = this.#entry;
    const namesake = field === 'title' ? this.#remarks.namesake : undefined;
    return renderField({
      field,
      value: values[field],
      hint: field === 'email' && statedEmail ? messages.emailPrefilled : messages.hints[field],
      problem: this.#entry.remark(field),
      caution: namesake && messages.titleTaken(namesake.identifier),
      readonly: this.#creation.pending,
      messages,
      type: this.#remarks.type,
      leave: this.#remarks.leave,
    });
  }

  #renderFailure(messages: CreateProSpaceFormMessages) {
    const { failure, isUnclear } = this.#creation;
    return failure
      ? renderFailure(failure, { host: this, messages, what: isUnclear ? messages.unclear : messages.notCreated })
      : nothing;
  }

  #renderResult(space: Space, messages: CreateProSpaceFormMessages) {
    return renderResult({
      host: this,
      space,
      isEntered: this.#session.session?.activeSpace?.id === space.id,
      headingLevel: this.headingLevel,
      messages,
      copying: this.#copying,
      switching: this.#switching,
      enter: this.#enter,
      createAnother: this.#createAnother,
    });
  }

  #follow(session: SessionValue) {
    if (session === null && this.#draft.followSignOut()) this.#startOver();
    if (!session) return;
    if (this.#switching.failure?.code === 'unauthenticated') this.#switching.dismiss();
    this.#known = session;
    this.#entry.statedEmail = session.person.email ?? '';
    if (this.#draft.open(session.person.id)) this.#startOver();
    else this.#creation.reconsider();
  }

  #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (this.#creation.pending) return;
    if (this.#obstacle) {
      await this.#focus('obstacle');
    } else if (this.#entry.review()) {
      await this.#focus('summary');
    } else {
      await this.#create();
    }
  };

  async #create() {
    this.#remarks.announce((messages) => messages.creating);
    const space = await this.#creation.create(newProSpace(this.#entry.values), this.#localization.pageLanguage);
    this.#remarks.announce(() => '');
    if (space) await this.#finish(space);
    else if (this.#creation.arrived) await this.#focus('earlier');
    else if (this.#obstacle) await this.#focus('obstacle');
    else if (this.#creation.failure) await this.#focus(this.#entry.review());
  }

  #finish = async (space: Space) => {
    this.#draft.drop();
    this.#startOver();
    this.created = space;
    this.dispatchEvent(new SpaceCreatedEvent({ space }));
    await this.#focus('done');
  };

  #createAnother = async () => {
    this.#startOver();
    await this.updateComplete;
    await this.#focus(this.#obstacle ? 'obstacle' : 'title');
  };

  #discard = async () => {
    this.#draft.drop();
    this.#startOver();
    await this.#focus('title');
  };

  #enter = async () => {
    if (this.created && (await this.#switching.switchTo(this.created))) await this.#focus('entered');
  };

  #startOver() {
    this.created = undefined;
    this.#entry.reset();
    this.#creation.reset();
    this.#remarks.reset();
    this.#switching.end();
  }

  #focus = async (id: string | undefined) => {
    await this.updateComplete;
    if (id) this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  };
}
