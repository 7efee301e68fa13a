import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Space, SpaceSummary } from '../../contract/spaces.js';
import { CopyController } from '../../controllers/copy-controller.js';
import { EndSpaceController, type SpaceEnd } from '../../controllers/end-space-controller.js';
import { ShownSpaceController } from '../../controllers/shown-space-controller.js';
import { SwitchController } from '../../controllers/switch-controller.js';
import { UnsavedChangesController } from '../../controllers/unsaved-changes-controller.js';
import { SpaceChangedEvent } from '../../events/space-changed.js';
import { focusInside } from '../../forms/focus.js';
import { isolate } from '../../localization/isolate.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import type { SessionValue } from '../../session/session.js';
import { SessionController } from '../../session/session-controller.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { fieldStyles } from '../../styles/fields.js';
import { tokens } from '../../styles/tokens.js';
import { checkIdentifier } from '../../session/check-identifier.js';
import { renderEndSpace } from '../../ui/end-space.js';
import { endSpaceStyles } from '../../ui/end-space.styles.js';
import { renderFailure, renderWithoutSession } from '../../ui/failure.js';
import { renderNotice } from '../../ui/notice.js';
import { PendingEmail } from './pending-email.js';
import { ProfileGroup } from './profile-group.js';
import { spaceProfileMessages, type SpaceProfileMessages } from './space-profile.messages.js';
import { styles } from './space-profile.styles.js';
import { UnsavedQuestion } from './unsaved-question.js';
import { renderEnds, renderFacts, renderGroup, renderPendingEmail, renderQuestion, renderSkeleton } from './views.js';

/**
 * The profile of the active space, or of `space`: its title and the address its notifications go to, each saved on its
 * own, and what cannot be changed as stated facts. Where the service has the part `profile`, a new address waits until it
 * is confirmed from its mailbox. What somebody else has changed meanwhile stands beside what was
 * typed, and nothing is overwritten unseen. What was typed is kept in the tab until it is saved or discarded; a switch
 * to another space is stopped until the user has decided, and the browser asks before the page is left. At its end the
 * space can be left and closed.
 *
 * For users who may not change the space it states everything and says why. While the session or the space is not
 * known it shows a skeleton; while nobody is signed in, no space is active, the space is not found or could not be
 * loaded, it says so. Shows nothing if `space` is no space identifier, which the console says.
 *
 * @element space-profile
 * @fires {SpaceChangedEvent} space-changed - The service has changed the space; `detail.space` is the whole of it.
 * @fires {SpaceClosedEvent} space-closed - The service has closed the space, for all its users.
 * @fires {SpaceLeftEvent} space-left - The person has left the space.
 * @fires {SpaceSwitchEvent} space-switch - About to switch, once unsaved changes are saved or discarded. Cancelable.
 * @fires {SpaceSwitchedEvent} space-switched - The switch that was asked for has taken place.
 * @fires {SessionSignInEvent} session-sign-in - The person asked to sign in. Cancelable.
 * @fires {SessionRefreshEvent} session-refresh - The session has to be loaded again: after a change, or because the person tries again.
 * @fires {ServiceFailedEvent} service-failed - A call failed: `readSpace`, `changeSpace`, `sendEmailConfirmation`, `cancelEmailChange`, `closeSpace`, `leaveSpace` or `switchSpace`. Cancelable.
 * @csspart facts - What is stated: title, identifier, company name, creation, role.
 * @csspart identifier - The identifier of the space, with its button to copy.
 * @csspart copy - The button that copies the identifier.
 * @csspart field - A label with its hint, input and messages.
 * @csspart input - What a person types into.
 * @csspart problem - What is wrong with a field, below it.
 * @csspart confirm - The button that saves a field, or closes or leaves the space.
 * @csspart revert - The button that takes changes back.
 * @csspart saved - What says that a field is saved.
 * @csspart conflict - Both versions of a field that somebody else has changed meanwhile.
 * @csspart pending - The new e-mail address that waits for its confirmation.
 * @csspart send-again - The button that sends the mail to it again.
 * @csspart keep-present - The button that gives it up.
 * @csspart notice - What a person has to know first: why nothing can be changed, or that there is no space.
 * @csspart leave - The button that leads to leaving the space.
 * @csspart close - The button that leads to closing the space.
 * @csspart dialog - The dialog in which closing and leaving are confirmed.
 * @csspart cancel - The button that closes the dialog.
 * @csspart close-instead - The button that closes a space which its last administrator cannot leave.
 * @csspart ended - What is said once the space is closed, or the person has left it.
 * @csspart question - The question about unsaved changes before a switch.
 * @csspart signed-out - The message that nobody is signed in.
 * @csspart failure - The message of a failure.
 * @csspart sign-in - The button that leads to signing in.
 * @csspart retry - The button that tries again.
 */
export class SpaceProfile extends LitElement {
  static override styles = [tokens, base, controls, fieldStyles, endSpaceStyles, styles];

  static override properties = {
    space: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** The identifier of the space, for example `PM-K7W3QX`. Without it, the profile of the active space. */
  space = '';

  /** Level of the headings inside, so that they fit into the outline of the page. */
  headingLevel = 2;

  #read: Space | undefined;
  #localization = new LocalizationController(this, spaceProfileMessages);
  #session: SessionController = new SessionController(this, (session) => this.#followSession(session));
  #loading: ShownSpaceController = new ShownSpaceController(this, this.#session, this.#localization, {
    received: (space) => this.#receive(space),
    dropped: () => (this.#read = undefined),
  });
  #groups: readonly ProfileGroup[] = (['title', 'email'] as const).map(
    (field) =>
      new ProfileGroup(this, field, {
        session: this.#session,
        localization: this.#localization,
        space: () => this.#read,
        reload: () => this.#loading.load(),
        saved: (space) => this.#publish(space),
      }),
  );
  #waiting: PendingEmail = new PendingEmail(this, this.#session, {
    space: () => this.#read,
    reload: () => this.#loading.load(),
    sent: () => this.#groups[1]!.form.announce(this.#localization.messages?.pending.sent),
    kept: (space) => this.#keepEmail(space),
  });
  #ending: EndSpaceController = new EndSpaceController(this, this.#session, {
    ended: (space, end) => this.#leave(space, end),
    outdated: () => void this.#loading.load(),
    focusLost: () => void focusInside(this, 'ended'),
  });
  /** What was said when the space was closed or left. */
  #ended: string | undefined;
  #copying: CopyController = new CopyController(this);
  #switching = new SwitchController(this, this.#session);
  #unsaved: UnsavedChangesController = new UnsavedChangesController(this, () => this.#changed.length > 0);
  #question: UnsavedQuestion = new UnsavedQuestion(this, this.#unsaved, this.#switching, () => this.#changed);

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    const question = this.renderRoot.querySelector<HTMLDialogElement>('.unsaved');
    if (question && !question.open) question.showModal();
  }

  protected override render() {
    const { messages, language } = this.#localization;
    const announcement = this.#groups.map(({ form }) => form.announcement).join('');
    return html`
      <div class="column" lang=${language}>
        ${messages ? this.#renderContent(messages) : renderSkeleton()}
        <p class="visually-hidden" role="status">${announcement}</p>
      </div>
    `;
  }

  #renderContent(messages: SpaceProfileMessages) {
    const { session } = this.#session;
    if (this.#ended) return renderNotice(this.#ended, { part: 'ended', id: 'ended', isFocusable: true });
    if (this.space && !checkIdentifier(this, this.space)) return nothing;
    const space = this.#read;
    const isKept = space !== undefined && this.#changed.length > 0;
    if (!session && !isKept) return renderWithoutSession(this, this.#session, messages) ?? renderSkeleton();
    if (session && !this.space && !session.activeSpace) return renderNotice(messages.noSpace, { part: 'notice' });
    if (this.#loading.failure) return this.#renderLoadFailure(messages);
    if (!space) return this.#loading.failsElsewhere ? nothing : renderSkeleton();
    return this.#renderProfile(space, messages);
  }

  #renderLoadFailure(messages: SpaceProfileMessages) {
    const failure = this.#loading.failure!;
    const isMissing = failure.code === 'not-found';
    const what = isMissing ? messages.notFound : messages.loadFailed;
    return renderFailure(failure, { host: this, messages, what, ...(!isMissing && { retry: () => this.#loading.load() }) });
  }

  #renderProfile(space: Space, messages: SpaceProfileMessages) {
    const { formatLanguage: language } = this.#localization;
    const mayChange = space.role === 'administrator';
    const view = { host: this, messages, headingLevel: this.headingLevel };
    const groups = this.#groups.filter(({ field }) => field !== 'title' || space.kind === 'professional');
    const { target, failure } = this.#switching;
    const { session } = this.#session;
    return html`
      <div class="profile">
        ${this.#groups[0]!.form.blocker ? this.#renderBlocker(messages) : nothing}
        ${renderFacts(space, { ...view, language, copying: this.#copying, mayChange })}
        ${mayChange
          ? groups.map((group) => renderGroup(group, view, group.field === 'email' ? renderPendingEmail(space, this.#waiting, view) : nothing))
          : renderNotice(messages.readOnly, { part: 'notice' })}
        ${failure && target
          ? renderFailure(failure, {
              host: this,
              messages,
              what: messages.notSwitched(isolate(target.title)),
              retry: () => this.#switching.switchTo(target),
            })
          : nothing}
        ${session ? renderEnds(space, session, this.#ask, messages) : nothing}
        ${renderEndSpace(this.#ending, view)}
        ${this.#unsaved.target
          ? renderQuestion(this.#unsaved.target, this.#question, view)
          : nothing}
      </div>
    `;
  }

  #renderBlocker(messages: SpaceProfileMessages) {
    const ended = { code: 'unauthenticated', retryAfter: undefined } as const;
    return html`<div class="blocker" id="blocker" tabindex="-1">
      ${renderFailure(ended, { host: this, messages, besides: messages.kept })}
    </div>`;
  }

  get #changed(): readonly ProfileGroup[] {
    return this.#read?.role === 'administrator' ? this.#groups.filter((group) => group.hasChanges) : [];
  }

  #ask = (end: SpaceEnd) => () => this.#read && this.#ending.ask(end, this.#read);

  #leave(space: SpaceSummary, end: SpaceEnd) {
    for (const group of this.#groups) group.drop();
    this.#ended = this.#localization.messages?.ends[end].done(isolate(space.title));
    this.requestUpdate();
    void focusInside(this, 'ended');
  }

  #followSession(session: SessionValue) {
    this.#ending.followSession(session);
    for (const { form } of this.#groups) form.followSession(session);
    if (session && this.#switching.failure?.code === 'unauthenticated') this.#switching.dismiss();
  }

  #receive(space: Space) {
    this.#read = space;
    this.#ended = undefined;
    this.requestUpdate();
    const session: SessionValue = this.#session.session;
    // Its drafts can be opened now.
    if (session) this.#followSession(session);
  }

  #publish(space: Space) {
    this.#read = space;
    this.dispatchEvent(new SpaceChangedEvent({ space }));
    this.#session.reload();
  }

  #keepEmail(space: Space) {
    const { form } = this.#groups[1]!;
    this.#publish(space);
    form.announce(this.#localization.messages?.pending.kept);
    void form.focus('email');
  }
}
