import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { DeferredPart } from '../../controllers/deferred-part.js';
import type { DeferredPartSentences } from '../../localization/deferred-part/deferred-part-sentences.js';
import type { LocalizationController } from '../../localization/localization-controller.js';
import type { SharedMessages } from '../../localization/shared/shared-messages.js';
import { waitingInvitationsMessages } from './waiting-invitations.messages.js';
import { offers } from '../../session/offers.js';
import type { Session, SessionValue } from '../../session/session.js';
import type { SessionController } from '../../session/session-controller.js';
import { renderMissingPart } from '../missing-part.js';
import type { InvitedHost, WaitingInvitations, WaitingInvitationsSettings } from './waiting-invitations.js';

interface DeferredInvitationsSettings extends WaitingInvitationsSettings {
  readonly localization: LocalizationController<SharedMessages & DeferredPartSentences>;
  readonly download: () => Promise<{ readonly WaitingInvitations: typeof WaitingInvitations }>;
  /** Nothing is downloaded before; always unless stated. */
  readonly isShown?: () => boolean;
}

/** The invitations that wait, on top of an element that downloads them only for those who have some. */
export class DeferredInvitations implements ReactiveController {
  readonly #host: InvitedHost;
  readonly #session: SessionController;
  readonly #settings: DeferredInvitationsSettings;
  readonly #waiting: DeferredPart<WaitingInvitations>;
  #followed: SessionValue;

  constructor(host: InvitedHost, session: SessionController, settings: DeferredInvitationsSettings) {
    this.#host = host;
    this.#session = session;
    this.#settings = settings;
    this.#waiting = new DeferredPart(host, async () => {
      const sentences = waitingInvitationsMessages.load(settings.localization.language);
      const [{ WaitingInvitations }] = await Promise.all([settings.download(), sentences]);
      return new WaitingInvitations(host, session, settings);
    });
    host.addController(this);
  }

  hostUpdate() {
    const { session } = this.#session;
    if (session === this.#followed || this.#settings.isShown?.() === false) return;
    this.#followed = session;
    if (session && isInvited(session)) void this.#waiting.load();
    this.#waiting.part?.followSession(session);
  }

  /** Forgets everything: another user must not see it. */
  drop(): void {
    this.#followed = undefined;
    this.#waiting.part?.followSession(null);
  }

  /** Forgets what has become of earlier ones. */
  forgetNews(): void {
    this.#waiting.part?.forgetNews();
  }

  render(session: Session): TemplateResult | typeof nothing {
    const { part, failure } = this.#waiting;
    const { messages } = this.#settings.localization;
    if (part) return part.render(session);
    if (!messages || !isInvited(session)) return nothing;
    return failure
      ? renderMissingPart(failure, { host: this.#host, messages, retry: () => this.#waiting.load() })
      : html`${Array.from({ length: Math.min(session.pendingInvitations, 3) }, () => html`<i class="skeleton row"></i>`)}`;
  }
}

function isInvited(session: Session): boolean {
  return session.pendingInvitations > 0 && offers(session, 'invitations');
}
