import { SeededRandom } from '../../../mocks/seeded-random.js';
import { operations } from '../../../src/contract/index.js';
import type { OperationDefinition } from '../../../src/contract/operation.js';
import type { Fault } from '../broken/break.js';
import { mutateAnswer } from './answers.js';
import { mutateRefusal } from './refusals.js';
import { mutateRule } from './rules.js';

/** The reference application with one thing changed at random. */
export interface Mutant {
  readonly seed: number;
  readonly operation: OperationDefinition;
  /** After "a back-end that": the same words for the same fault. */
  readonly does: string;
  readonly fault: Fault;
}

export type Mutation = Pick<Mutant, 'does' | 'fault'>;

/** Draws one of several. */
export type Draw = <Item>(items: readonly Item[]) => Item;

/** What every back-end has. What a part adds needs people that a run does not have: somebody who was invited, a mailbox. */
const usual = operations.filter(({ part }: OperationDefinition) => part === undefined);

/** So many mutants, each another one, always the same. */
export function drawMutants(count: number): readonly Mutant[] {
  const drawn = new Map<string, Mutant>();
  for (let seed = 0; drawn.size < count; seed += 1) {
    const mutant = drawMutant(seed);
    if (!drawn.has(mutant.does)) drawn.set(mutant.does, mutant);
  }
  return [...drawn.values()];
}

/** The same mutant for the same seed, as long as the contract is the same. */
function drawMutant(seed: number): Mutant {
  const random = new SeededRandom(seed * 7919 + 17);
  const draw: Draw = (items) => items[random.draw(items.length)]!;
  const operation = draw(usual);
  // Twice as many of what has twice as many ways to be wrong.
  const mutate = draw([mutateAnswer, mutateAnswer, mutateAnswer, mutateRule, mutateRule, mutateRefusal]);
  return { seed, operation, ...mutate(operation, draw) };
}
