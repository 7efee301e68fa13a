import { beginPairing, listDevices, unpairDevice } from '../src/contract/devices.js';
import { findOperation } from '../src/contract/find-operation.js';
import { type Caller, NoAnswerError } from './caller.js';
import type { Exchange } from './exchange.js';
import type { LeftSpace } from './own-spaces.js';

/** The devices that a run couples with the account of a person, and unpairs again. */
export class OwnDevices {
  /** In it is a word that no other device has in its name. */
  readonly name: string;
  readonly #person: Caller;
  readonly #journal: readonly Exchange[];
  #cleaned = 0;

  constructor(person: Caller, journal: readonly Exchange[], word: string) {
    this.#person = person;
    this.#journal = journal;
    this.name = `Conformance ${word}`;
  }

  /** Unpairs everything the run coupled, also what a back-end coupled by mistake; resolves to what could not be unpaired. */
  async unpairAll(): Promise<readonly LeftSpace[]> {
    const began = this.#journal.slice(this.#cleaned).some(({ method, path }) => findOperation(method, path)?.id === beginPairing.id);
    if (!began) return [];
    this.#cleaned = this.#journal.length;
    const coupled = await this.#find();
    for (const { id } of coupled) await this.#person.call(unpairDevice, { deviceId: id }).catch(ignoreNoAnswer);
    return coupled.length === 0 ? [] : this.#find();
  }

  async #find(): Promise<readonly LeftSpace[]> {
    const exchange = await this.#person.call(listDevices).catch(ignoreNoAnswer);
    const { items } = (exchange?.json ?? {}) as { readonly items?: unknown };
    const listed = Array.isArray(items) ? (items as readonly { readonly id?: unknown; readonly name?: unknown }[]) : [];
    return listed.flatMap(({ id, name }) => (typeof id === 'string' && String(name).includes(this.name) ? [{ id, title: String(name) }] : []));
  }
}

function ignoreNoAnswer(error: unknown): undefined {
  if (!(error instanceof NoAnswerError)) throw error;
}
