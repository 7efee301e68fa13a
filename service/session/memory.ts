import type { Space } from '../../src/contract/spaces.js';
import type { MemoryActs } from '../commands/memory.js';
import type { Outcome, SignIn } from '../commands/store.js';
import { Table } from '../database/memory-table.js';
import type { InvitationTables } from '../invitations/invitation-tables.js';
import type { MemorySpaces } from '../spaces/memory.js';
import type * as port from './store.js';

export interface SignInRow {
  readonly personId: string;
  readonly signInId: string;
  readonly activeSpaceId: string | null;
}

export interface SessionState {
  readonly signIns: readonly SignInRow[];
}

export const sessionKeys = { signIns: ['personId', 'signInId'] } as const;

/** The sign-ins in memory. */
export class MemorySession implements port.SessionStore {
  readonly #acts: MemoryActs;
  readonly #spaces: MemorySpaces;
  readonly #invitations: InvitationTables;
  readonly #signIns;

  constructor(acts: MemoryActs, spaces: MemorySpaces, invitations: InvitationTables, { signIns }: Partial<SessionState>) {
    this.#acts = acts;
    this.#spaces = spaces;
    this.#invitations = invitations;
    this.#signIns = new Table(sessionKeys.signIns, signIns);
    // Who joins a space again does not find themselves in it.
    spaces.onLeave(({ personId, spaceId }) => {
      const left = this.#signIns.all.filter((row) => row.personId === personId && row.activeSpaceId === spaceId);
      for (const row of left) this.#signIns.put({ ...row, activeSpaceId: null });
    });
  }

  dump(): SessionState {
    return { signIns: this.#signIns.all };
  }

  async openSignIn(signIn: port.SignInAt): Promise<Space | null> {
    const { personId, signInId, stated, certificate } = signIn;
    const begun = this.#signIns.find({ personId, signInId });
    if (begun !== undefined) return begun.activeSpaceId === null ? null : (this.#spaces.find(signIn, begun.activeSpaceId) ?? null);
    if (stated) this.#spaces.state(personId, stated);
    if (certificate) this.#invitations.certificates.put({ ...certificate, personId });
    const spaceId = this.#spaces.findOnly(signIn);
    if (spaceId !== undefined) return this.#activate({ ...signIn, spaceId });
    this.#signIns.put({ personId, signInId, activeSpaceId: null });
    return null;
  }

  async switchSpace(command: port.SwitchSpace): Promise<Outcome<Space, 'not-found' | 'key-reused'>> {
    return this.#acts.once(command, () => {
      const space = this.#activate(command);
      return space === null ? { refusal: 'not-found' } : { result: space };
    });
  }

  /** The id of the space that is active in a sign-in. */
  activeSpaceOf({ personId, signInId }: SignIn): string | null {
    return this.#signIns.find({ personId, signInId })?.activeSpaceId ?? null;
  }

  #activate({ spaceId, at, ...signIn }: Omit<port.SwitchSpace, 'act'>): Space | null {
    const { personId, signInId } = signIn;
    const space = this.#spaces.use(signIn, spaceId, at);
    if (space !== null) this.#signIns.put({ personId, signInId, activeSpaceId: spaceId });
    return space;
  }
}
