import type { LitElement } from 'lit';
import type { SpaceKind } from '../../contract/spaces.js';
import { DraftController } from '../../forms/draft-controller.js';
import type { Session, SessionValue } from '../../session/session.js';
import { findStep, isInvited, offeredKinds, readKinds, type Step } from './steps.js';

/** How far a user has come: what they have chosen, which is kept in the tab, and what they have got here. */
export class Progress {
  readonly #host: LitElement & { readonly kinds: string };
  /** The kind that the user creates; *passed*, once they would rather create a space than answer invitations. */
  readonly #choice: DraftController<'kind' | 'passed', never>;
  #got: { readonly kind: SpaceKind; readonly way: 'created' | 'accepted' } | undefined;
  #step: Step | undefined;
  /** True while the user goes back to the invitations. */
  #isReturning = false;

  constructor(host: LitElement & { readonly kinds: string }) {
    this.#host = host;
    this.#choice = new DraftController<'kind' | 'passed', never>(host, 'space-onboarding');
  }

  get step(): Step | undefined {
    return this.#step;
  }

  /** The kinds of which one is enough. */
  get kinds(): readonly SpaceKind[] {
    return readKinds(this.#host.kinds);
  }

  /** The kind that is being created, once it is chosen or there is no choice. */
  kindIn(session: Session): SpaceKind | undefined {
    const offered = this.offered(session);
    return this.#got?.kind ?? (offered.length === 1 ? offered[0] : offered.find((kind) => kind === this.#choice.typed.kind));
  }

  /** The kinds that the user may create. */
  offered(session: Session): readonly SpaceKind[] {
    return offeredKinds(this.kinds, session);
  }

  /** True if the step before can be done once more. */
  hasBack(session: Session): boolean {
    return this.#isFirstOfSpace(session) ? isInvited(this.kinds, session) : this.#step === 'space';
  }

  /** To be called with each new session. Returns true if it is of another user, who begins anew. */
  follow(session: SessionValue): boolean {
    const isAnother = this.#choice.follow(session);
    if (isAnother) this.#got = this.#step = undefined;
    return isAnother;
  }

  /** Finds the step. Returns the one before. */
  move(session: Session | undefined): Step | undefined {
    const before = this.#step;
    const { kinds } = this;
    const choice = this.#choice.typed;
    this.#step = session && findStep(session, { kinds, kind: this.kindIn(session), got: this.#got?.way, isPassed: Boolean(choice.passed) }, this.#isReturning ? 'invitations' : before);
    this.#isReturning = false;
    return before;
  }

  choose(kind: SpaceKind): void {
    this.#choice.type('kind', kind);
  }

  /** The user would rather create a space than answer invitations. */
  passInvitations(): void {
    this.#choice.type('passed', 'yes');
  }

  goBack(session: Session): void {
    this.#isReturning = this.#isFirstOfSpace(session);
    if (this.#isReturning || !this.#choice.typed.passed) this.#choice.drop();
    else this.#choice.type('kind', '');
  }

  /** The user has got a space. */
  finish(kind: SpaceKind, way: 'created' | 'accepted'): void {
    this.#got = { kind, way };
    this.#choice.drop();
  }

  /** True in the choice of a kind, and in the form where there is no choice. */
  #isFirstOfSpace(session: Session) {
    return this.#step === 'kind' || (this.#step === 'space' && this.offered(session).length === 1);
  }
}
