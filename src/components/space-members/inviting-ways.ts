import { html, nothing, type TemplateResult } from 'lit';
import { DeferredPart } from '../../controllers/deferred-part.js';
import { offers } from '../../session/offers.js';
import type { SessionValue } from '../../session/session.js';
import type { SessionController } from '../../session/session-controller.js';
import { renderMissingPart } from '../../ui/missing-part.js';
import type { Inviting, InvitingHost, InvitingSettings } from './inviting/inviting.js';
import { invitingMessages } from './inviting/inviting.messages.js';
import type { SpaceMembersMessages } from './space-members.messages.js';

type Wanted = 'invite' | 'sent';

/** The buttons that lead to inviting and to the invitations sent, of which a page downloads nothing before. */
export class InvitingWays {
  readonly #host: InvitingHost;
  readonly #session: SessionController;
  readonly #inviting: DeferredPart<Inviting>;
  #wanted: Wanted | undefined;

  constructor(host: InvitingHost, session: SessionController, language: () => string, settings: Omit<InvitingSettings, 'closed'>) {
    this.#host = host;
    this.#session = session;
    this.#inviting = new DeferredPart(host, async () => {
      const sentences = invitingMessages.load(language());
      const [{ Inviting }] = await Promise.all([import('./inviting/inviting.js'), sentences]);
      return new Inviting(host, session, { ...settings, closed: () => this.#focus() });
    });
  }

  followSession(session: SessionValue): void {
    this.#inviting.part?.followSession(session);
  }

  /** Closes everything: the space is another one. */
  drop(): void {
    this.#wanted = undefined;
    this.#inviting.part?.drop();
  }

  /** The buttons, and what was opened with them; nothing where the service takes no invitations. */
  render(messages: SpaceMembersMessages): TemplateResult | typeof nothing {
    const { session } = this.#session;
    if (!session || !offers(session, 'invitations')) return nothing;
    const { part, failure } = this.#inviting;
    const open = (wanted: Wanted) => () => void this.#open(wanted);
    return html`<div class="ways">
        <button class="button primary" type="button" part="add" aria-expanded=${part?.isOpen ?? false} @click=${open('invite')}>
          ${messages.add}
        </button>
        <button class="button" type="button" part="show-sent" aria-expanded=${part?.sent.isOpen ?? false} @click=${open('sent')}>
          ${messages.invitationsSent}
        </button>
      </div>
      ${failure ? renderMissingPart(failure, { host: this.#host, messages, retry: open(this.#wanted ?? 'invite') }) : nothing}
      ${part?.renderPanel()} ${part?.renderSent()}`;
  }

  async #open(wanted: Wanted) {
    this.#wanted = wanted;
    const part = await this.#inviting.load();
    if (!part || this.#wanted !== wanted) return;
    if (wanted === 'invite') await part.open();
    else if (part.sent.isOpen) part.sent.close();
    else await part.sent.open();
  }

  #focus() {
    this.#host.shadowRoot?.querySelector<HTMLElement>('[part=add]')?.focus();
  }
}
