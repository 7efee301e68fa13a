import { html, LitElement, nothing } from 'lit';
import type { Space } from '../../contract/spaces.js';
import { CopyController } from '../../controllers/copy-controller.js';
import { DeferredPart } from '../../controllers/deferred-part.js';
import { FocusEntryController } from '../../controllers/focus-entry-controller.js';
import { ShownSpaceController } from '../../controllers/shown-space-controller.js';
import { SpaceChangedEvent } from '../../events/space-changed.js';
import { focusInside } from '../../forms/focus.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import type { SessionValue } from '../../session/session.js';
import { checkIdentifier } from '../../session/check-identifier.js';
import { SessionController } from '../../session/session-controller.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { fieldStyles } from '../../styles/fields.js';
import { tokens } from '../../styles/tokens.js';
import { renderFailure, renderWithoutSession } from '../../ui/failure.js';
import { renderMissingPart } from '../../ui/missing-part.js';
import { renderNotice } from '../../ui/notice.js';
import { SpaceEnding } from '../../ui/space-ending.js';
import type { ProfileEditor } from './profile-editor.js';
import { spaceFactsMessages, type SpaceFactsMessages, spaceProfileMessages } from './space-profile.messages.js';
import { styles } from './space-profile.styles.js';
import { renderEnds, renderFacts, renderGroupSkeletons, renderSkeleton } from './views.js';

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
 * @csspart lost - What could not be saved because the user may not change the space any more.
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
  static override styles = [tokens, base, controls, fieldStyles, styles];

  static override properties = {
    space: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** The identifier of the space, for example `PM-K7W3QX`. Without it, the profile of the active space. */
  space = '';

  /** Level of the headings inside, so that they fit into the outline of the page. */
  headingLevel = 2;

  #read: Space | undefined;
  #entry = new FocusEntryController(this);
  #localization = new LocalizationController(this, spaceFactsMessages);
  #session: SessionController = new SessionController(this, (session) => this.#followSession(session));
  #loading: ShownSpaceController = new ShownSpaceController(this, this.#session, this.#localization, {
    received: (space) => this.#receive(space),
    dropped: () => (this.#read = undefined),
  });
  /** What changes the space: only administrators need it. */
  #editor: DeferredPart<ProfileEditor> = new DeferredPart<ProfileEditor>(this, async () => {
    const sentences = spaceProfileMessages.load(this.#localization.language);
    const [{ ProfileEditor }] = await Promise.all([import('./profile-editor.js'), sentences]);
    return new ProfileEditor(this, this.#session, {
      space: () => this.#read,
      reload: () => this.#loading.load(),
      saved: (space) => this.#publish(space),
    });
  });
  #ending: SpaceEnding = new SpaceEnding(this, this.#session, {
    localization: this.#localization,
    dictionary: spaceProfileMessages,
    ended: (_, words) => this.#end(words),
    outdated: () => void this.#loading.load(),
    focusLost: () => void focusInside(this, 'ended'),
  });
  /** What was said when the space was closed or left. */
  #ended: string | undefined;
  #copying: CopyController = new CopyController(this);

  /** Moves the focus to the first link, field or button. */
  override focus(options?: FocusOptions): void {
    this.#entry.enter(options);
  }

  protected override render() {
    const { messages, language } = this.#localization;
    return html`
      <div class="column" lang=${language}>
        ${this.#editor.part?.renderLost()} ${messages ? this.#renderContent(messages) : renderSkeleton()}
        <p class="visually-hidden" aria-live="polite">${this.#editor.part?.announcement}</p>
      </div>
    `;
  }

  #renderContent(messages: SpaceFactsMessages) {
    const { session } = this.#session;
    if (this.#ended) return renderNotice(this.#ended, { part: 'ended', focusId: 'ended' });
    if (this.space && !checkIdentifier(this, this.space)) return nothing;
    const space = this.#read;
    const isKept = space !== undefined && this.#editor.part?.hasChanges;
    if (!session && !isKept) return renderWithoutSession(this, this.#session, messages) ?? renderSkeleton();
    if (session && !this.space && !session.activeSpace) return renderNotice(messages.noSpace, { part: 'notice' });
    if (this.#loading.failure) return this.#renderLoadFailure(messages);
    if (!space) return this.#loading.failsElsewhere ? nothing : renderSkeleton();
    return this.#renderProfile(space, messages);
  }

  #renderLoadFailure(messages: SpaceFactsMessages) {
    const failure = this.#loading.failure!;
    const isMissing = failure.code === 'not-found';
    const what = isMissing ? messages.notFound : messages.loadFailed;
    return renderFailure(failure, { host: this, messages, what, ...(!isMissing && { retry: () => this.#loading.load() }) });
  }

  #renderProfile(space: Space, messages: SpaceFactsMessages) {
    const { headingLevel } = this;
    const { formatLanguage: language } = this.#localization;
    const { session } = this.#session;
    const mayChange = space.role === 'administrator';
    return html`
      <div class="profile">
        ${this.#editor.part?.renderBlocker()}
        ${renderFacts(space, { messages, headingLevel, language, copying: this.#copying, mayChange })}
        ${mayChange ? this.#renderEditor(space, messages) : renderNotice(messages.readOnly, { part: 'notice' })}
        ${session ? renderEnds(space, session, this.#ending, messages) : nothing} ${this.#ending.render(headingLevel)}
      </div>
    `;
  }

  #renderEditor(space: Space, messages: SpaceFactsMessages) {
    const { part, failure } = this.#editor;
    if (failure) return renderMissingPart(failure, { host: this, messages, retry: () => this.#editor.load() });
    return part?.render(space, this.headingLevel) ?? renderGroupSkeletons(space.kind === 'professional' ? 2 : 1);
  }

  #end(words: string) {
    this.#editor.part?.drop();
    this.#ended = words;
    this.requestUpdate();
    void focusInside(this, 'ended');
  }

  #followSession(session: SessionValue) {
    this.#ending.followSession(session);
    this.#editor.part?.followSession(session);
  }

  #receive(space: Space) {
    this.#read = space;
    this.#ended = undefined;
    this.requestUpdate();
    if (space.role === 'administrator') void this.#editor.load();
    const session: SessionValue = this.#session.session;
    // Its drafts can be opened now.
    if (session) this.#editor.part?.followSession(session);
  }

  #publish(space: Space) {
    this.#read = space;
    this.dispatchEvent(new SpaceChangedEvent({ space }));
    this.#session.reload();
  }
}
