import type { ReactiveControllerHost } from 'lit';
import { CallController } from '../../controllers/call-controller.js';
import { idempotencyKey } from '../../services/idempotency-key.js';
import { isServiceError, type ServiceError, type ServiceErrorCode } from '../../services/service-error.js';
import { createSpace, listSpaces, readSpace } from '../../services/generated/spaces.js';
import type { CallOptions, SpaceService } from '../../services/space-service.js';
import type { Space } from '../../contract/spaces.js';
import type { SessionController } from '../../session/session-controller.js';
import { isField, isSame, type NewProSpace, type Problems, type Values } from './fields.js';
import type { Attempt, SpaceDraft } from './space-draft.js';

/** The service looked at what was sent and created nothing. */
const refusals: readonly ServiceErrorCode[] = [
  'forbidden',
  'terms-required',
  'not-found',
  'conflict',
  'invalid',
  'limit-reached',
];

/** The service turned the request away before it looked at it. */
const turnedAway: readonly ServiceErrorCode[] = ['unauthenticated', 'rate-limited'];

/**
 * Creates exactly one space from what a person filled in, however often they confirm.
 *
 * The same values are sent with the same key until the service has answered, also after a reload. When values were
 * changed although an answer never came, the service is asked first whether the earlier attempt had arrived.
 */
export class Creation {
  readonly #session: SessionController;
  readonly #draft: SpaceDraft;
  readonly #call: CallController;
  #sent: NewProSpace | undefined;
  #arrived: Space | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, session: SessionController, draft: SpaceDraft) {
    this.#session = session;
    this.#draft = draft;
    this.#call = new CallController(host);
  }

  get pending(): boolean {
    return this.#call.pending;
  }

  get failure(): ServiceError | undefined {
    return this.#call.failure;
  }

  /** Whether a space may exist although no answer said so. */
  get isUnclear(): boolean {
    return Boolean(this.#draft.attempt?.unanswered);
  }

  /** The space that an earlier attempt had created, found when the values were changed since. */
  get arrived(): Space | undefined {
    return this.#arrived;
  }

  /** What the service refused, for fields that are still as they were sent. */
  problemsIn(values: Values): Problems {
    const sent = this.#sent;
    const refused = this.failure?.fields.flatMap(({ field, code }) =>
      sent && isField(field) && values[field].trim() === sent[field] ? [[field, code] as const] : [],
    );
    return Object.fromEntries(refused ?? []);
  }

  /** Answers the space, or `undefined` when it was not created, or not known to be. */
  async create(space: NewProSpace, language: string): Promise<Space | undefined> {
    const { service } = this.#session;
    if (!service || this.pending) return undefined;
    this.#arrived = undefined;
    const earlier = this.#draft.attempt;
    const again = earlier && isSame(earlier.space, space);
    if (earlier?.unanswered && !again && !(await this.#settle(service, earlier, language))) return undefined;

    this.#sent = space;
    const attempt = again ? earlier : { key: idempotencyKey(), space, unanswered: false };
    return this.#call.run('createSpace', (signal) =>
      this.#attempt(service, attempt, { signal, language, idempotencyKey: attempt.key }),
    );
  }

  /** Forgets a failure that a new session may have overcome. */
  reconsider(): void {
    const code = this.failure?.code;
    if (code === 'unauthenticated' || code === 'terms-required' || code === 'limit-reached') this.#call.end();
  }

  /** Ends a call under way and forgets what came of earlier ones. */
  reset(): void {
    this.#call.end();
    this.#sent = undefined;
    this.#arrived = undefined;
  }

  async #attempt(service: SpaceService, attempt: Attempt, options: CallOptions & { readonly signal: AbortSignal }) {
    this.#draft.attempt = { ...attempt, unanswered: true };
    try {
      return await service.call(createSpace, attempt.space, options);
    } catch (error) {
      if (isServiceError(error) && !options.signal.aborted) {
        if (refusals.includes(error.code)) this.#draft.attempt = undefined;
        if (turnedAway.includes(error.code)) this.#draft.attempt = attempt;
      }
      throw error;
    }
  }

  /** Finds out what became of an attempt without an answer. Answers whether something else may be sent now. */
  async #settle(service: SpaceService, { space }: Attempt, language: string): Promise<boolean> {
    const found = await this.#call.run('listSpaces', async (signal) => {
      const { items } = await service.call(listSpaces, { title: space.title }, { signal, language });
      const match = items.find(({ title, legalName }) => title === space.title && legalName === space.legalName);
      return { space: match && (await service.call(readSpace, { spaceId: match.id }, { signal, language })) };
    });
    if (!found) return false;
    this.#draft.attempt = undefined;
    this.#arrived = found.space;
    return !found.space;
  }
}
