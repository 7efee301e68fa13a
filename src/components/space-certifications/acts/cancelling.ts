import type { LitElement } from 'lit';
import type { Certification } from '../../../contract/certifications.js';
import type { CommandController } from '../../../controllers/command-controller.js';
import { commandWithoutAnswer } from '../../../controllers/command-without-answer.js';
import { QuestionController } from '../../../controllers/question-controller.js';
import { cancelCertification } from '../../../services/generated/certifications.js';
import type { ServiceError } from '../../../services/service-error.js';
import type { SessionController } from '../../../session/session-controller.js';
import type { Standing } from '../standing.js';

export interface CancellingSettings {
  readonly spaceId: () => string | undefined;
  readonly done: (certification: Certification, standing: Standing) => void;
  /** The service took another one than what is shown for true. */
  readonly outdated: (failure: ServiceError) => Promise<void>;
  readonly focusLost: () => void;
}

interface Subject {
  readonly certification: Certification;
  readonly standing: Standing;
}

/** Cancels a request once the user has confirmed it in a dialog. */
export class Cancelling {
  readonly #settings: CancellingSettings;
  readonly #command: CommandController<{ spaceId: string; certificationId: string }, true>;
  readonly #question: QuestionController<Subject>;

  constructor(host: LitElement, session: SessionController, settings: CancellingSettings) {
    this.#settings = settings;
    this.#command = commandWithoutAnswer(host, session, cancelCertification);
    this.#question = new QuestionController(host, { isPending: () => this.#command.pending, focusLost: settings.focusLost });
  }

  get subject(): Subject | undefined {
    return this.#question.subject;
  }

  get pending(): boolean {
    return this.#command.pending;
  }

  get isSlow(): boolean {
    return this.#command.isSlow;
  }

  /** Why confirming again is of no use: *late*: it is no open request any more; *role*: the user may not. */
  get refusal(): 'late' | 'role' | undefined {
    return refusalOf(this.#command.failure);
  }

  get failure(): ServiceError | undefined {
    return this.refusal ? undefined : this.#command.failure;
  }

  get cancel() {
    return this.#question.cancel;
  }

  ask(subject: Subject): void {
    this.#command.reset();
    this.#question.ask(subject);
  }

  drop(): void {
    this.#command.reset();
    this.#question.drop();
  }

  readonly confirm = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { subject } = this.#question;
    const spaceId = this.#settings.spaceId();
    if (!subject || !spaceId || this.pending || this.refusal) return;
    const isCancelled = await this.#command.send({ spaceId, certificationId: subject.certification.id });
    // Another user may be signed in by now: the question is forgotten.
    if (this.#question.subject !== subject) return;
    const { failure } = this.#command;
    if (isCancelled) {
      this.#question.drop();
      this.#settings.done(subject.certification, subject.standing);
    } else if (failure && refusalOf(failure)) {
      await this.#settings.outdated(failure);
      await this.#question.focusFirst();
    }
  };
}

function refusalOf(failure: ServiceError | undefined): 'late' | 'role' | undefined {
  if (failure?.code === 'forbidden') return 'role';
  return failure?.code === 'conflict' || failure?.code === 'not-found' ? 'late' : undefined;
}
