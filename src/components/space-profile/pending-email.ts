import type { LitElement } from 'lit';
import type { Space } from '../../contract/spaces.js';
import { CommandController } from '../../controllers/command-controller.js';
import { commandWithoutAnswer, type SpaceCommand } from '../../controllers/command-without-answer.js';
import { cancelEmailChange, sendEmailConfirmation } from '../../services/generated/spaces.js';
import type { ServiceError } from '../../services/service-error.js';
import type { SessionController } from '../../session/session-controller.js';

interface Version {
  readonly spaceId: string;
  readonly version: string;
}

interface PendingEmailSettings {
  readonly space: () => Space | undefined;
  /** Reads the space again. */
  readonly reload: () => Promise<void>;
  /** The mail was sent again. */
  readonly sent: () => void;
  /** The address in force stays, and no other one waits. */
  readonly kept: (space: Space) => void;
}

/** What a user can do about a new e-mail address that waits for its confirmation. */
export class PendingEmail {
  readonly #settings: PendingEmailSettings;
  readonly #again: SpaceCommand;
  readonly #keep: CommandController<Version, Space>;

  constructor(host: LitElement, session: SessionController, settings: PendingEmailSettings) {
    this.#settings = settings;
    this.#again = commandWithoutAnswer(host, session, sendEmailConfirmation);
    this.#keep = new CommandController<Version, Space>(host, session, {
      operation: cancelEmailChange,
      send: (service, { spaceId, version }, options) => service.call(cancelEmailChange, { spaceId }, { ...options, version }),
    });
  }

  get pending(): boolean {
    return this.#again.pending || this.#keep.pending;
  }

  /** Why the last of the two failed. */
  get failure(): ServiceError | undefined {
    return this.#again.failure ?? this.#keep.failure;
  }

  /** Sends the mail again. Each time is another act, unless the last one was not answered. */
  readonly sendAgain = async (): Promise<void> => {
    const space = this.#settings.space();
    if (!space || this.pending) return;
    this.#keep.end();
    if (await this.#again.send({ spaceId: space.id })) this.#settings.sent();
    else await this.#catchUp();
  };

  /** Gives up the address that waits. */
  readonly keepPresent = async (): Promise<void> => {
    const space = this.#settings.space();
    if (!space || this.pending) return;
    this.#again.end();
    const kept = await this.#keep.send({ spaceId: space.id, version: space.version });
    if (kept) this.#settings.kept(kept);
    else await this.#catchUp();
  };

  /** It was confirmed or given up elsewhere, or somebody has changed something else: what is shown is not true any more. */
  async #catchUp() {
    if (this.failure?.code === 'conflict') await this.#settings.reload();
  }
}
