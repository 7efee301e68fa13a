import type { LitElement } from 'lit';
import type { InvitationOutcome, InvitationOutcomes, NewInvitation } from '../../../contract/invitations.js';
import { maxLength } from '../../../contract/limits.js';
import { CommandController } from '../../../controllers/command-controller.js';
import { DraftController } from '../../../forms/draft-controller.js';
import { defineFields, emailField, type FieldDefinition } from '../../../forms/fields.js';
import { focusInside } from '../../../forms/focus.js';
import { FormController } from '../../../forms/form-controller.js';
import { isolate } from '../../../localization/isolate.js';
import type { LocalizationController } from '../../../localization/localization-controller.js';
import { invite } from '../../../services/generated/invitations.js';
import type { ServiceError } from '../../../services/service-error.js';
import type { SessionValue } from '../../../session/session.js';
import type { SessionController } from '../../../session/session-controller.js';
import type { Choice } from './choice.js';
import { digitsOf, isCertificateNumber, isName } from './invitation-lines.js';
import type { InvitingMessages } from './inviting.messages.js';

export type Who = 'firstNames' | 'lastNames' | 'email';

/** What is sent to invite. */
export interface Invite {
  readonly spaceId: string;
  readonly invitations: NewInvitation[];
}

export interface InviteSettings {
  readonly session: SessionController;
  readonly localization: LocalizationController<InvitingMessages>;
  readonly spaceId: () => string | undefined;
  /** All that was to be sent is sent, which `words` say. */
  readonly done: (words: string) => void;
  /** The service did not find the space, or takes the user for no administrator of it. */
  readonly outdated: () => void;
}

const nameField: FieldDefinition = {
  maxLength: maxLength.name,
  required: true,
  check: (value) => (isName(value) ? undefined : 'malformed'),
};

/** Longer than a number in groups, and what is pasted with it. */
const longestNumber = 60;

/** Invites one person, in two steps: who it is, then with which certificate and as what. */
export class InviteOne {
  readonly who: FormController<Who>;
  readonly certificate: FormController<'certificateNumber'>;
  readonly #host: LitElement;
  readonly #settings: InviteSettings;
  readonly #choices: DraftController<'certificateNumber' | Choice, Invite>;
  readonly #command: CommandController<Invite, InvitationOutcomes>;
  #step: 1 | 2 = 1;
  #outcome: InvitationOutcome | undefined;

  constructor(host: LitElement, settings: InviteSettings) {
    this.#host = host;
    this.#settings = settings;
    const { session, localization, spaceId } = settings;
    const draft = (part: string) => () => spaceId() && `space-members.${spaceId()}.${part}`;
    this.#choices = new DraftController(host, draft('certificate'));
    this.#command = new CommandController<Invite, InvitationOutcomes>(host, session, { operation: invite, attempts: this.#choices });
    const common = { localization, needsTerms: false } as const;
    this.who = new FormController<Who>(host, session, {
      ...common,
      fields: defineFields<Who>({ firstNames: nameField, lastNames: nameField, email: { ...emailField, autocomplete: 'off' } }),
      draft: new DraftController<Who, never>(host, draft('who')),
      command: { pending: false, failure: undefined, end: () => undefined },
      send: () => this.#goTo(2),
      // What was typed is of another user, or for another space.
      startedOver: () => {
        this.#step = 1;
        this.#outcome = undefined;
      },
    });
    this.certificate = new FormController<'certificateNumber'>(host, session, {
      ...common,
      fields: defineFields({
        certificateNumber: {
          maxLength: longestNumber,
          required: true,
          check: (value) => (isCertificateNumber(digitsOf(value)) ? undefined : 'malformed'),
        },
      }),
      draft: this.#choices,
      command: this.#command,
      send: ({ certificateNumber }) => this.#send(digitsOf(certificateNumber)),
    });
  }

  get step(): 1 | 2 {
    return this.#step;
  }

  get pending(): boolean {
    return this.#command.pending;
  }

  get isSlow(): boolean {
    return this.#command.isSlow;
  }

  get failure(): ServiceError | undefined {
    return this.#command.failure;
  }

  /** Why nobody was invited, although the service has answered. */
  get outcome(): InvitationOutcome | undefined {
    return this.#outcome;
  }

  get choices(): Pick<NewInvitation, Choice> {
    const { role = 'manager', access = 'certificate' } = this.#choices.typed;
    return { role, access } as Pick<NewInvitation, Choice>;
  }

  readonly choose = (choice: Choice, value: string): void => this.#choices.type(choice, value);

  readonly back = (): Promise<void> => this.#goTo(1);

  followSession(session: SessionValue): void {
    this.who.followSession(session);
    this.certificate.followSession(session);
  }

  /** Forgets what was typed. */
  drop(): void {
    for (const form of [this.who, this.certificate]) {
      form.draft.drop();
      form.startOver();
    }
    this.#command.reset();
  }

  async #goTo(step: 1 | 2) {
    this.#step = step;
    this.#host.requestUpdate();
    await focusInside(this.#host, 'inviting');
  }

  async #send(certificateNumber: string) {
    const { spaceId, localization, done, outdated } = this.#settings;
    const id = spaceId();
    const { firstNames, lastNames, email } = this.who.fields.trim(this.who.values);
    this.#outcome = undefined;
    if (id === undefined) return;
    const answer = await this.#command.send({
      spaceId: id,
      invitations: [{ firstNames, lastNames, email, certificateNumber, ...this.choices }],
    });
    const { code } = this.failure ?? {};
    if (code === 'forbidden' || code === 'not-found') return outdated();
    const outcome = answer?.outcomes[0];
    if (!outcome) return;
    if (outcome.outcome === 'invited') {
      this.drop();
      return done(localization.messages?.sent(isolate(`${firstNames} ${lastNames}`)) ?? '');
    }
    this.#outcome = outcome;
    this.#host.requestUpdate();
    await focusInside(this.#host, 'outcome');
  }
}
