import type { Problem } from '../contract/problems.js';
import type { Check } from './check.js';
import { problemCheck } from './generated/problems.js';
import { readAnswer } from './read-answer.js';
import { ServiceError } from './service-error.js';

/** Downloaded when an answer has to be explained, or a command is sent, whose answer may name fields. */
export const loadDescription = () => import('./describe-problem.js');

/**
 * The error that an answer without success stands for. If what explains it cannot be downloaded, the service counts as
 * unavailable.
 */
export async function readProblem(response: Response): Promise<ServiceError> {
  const { status } = response;
  // Every page has it where nobody is signed in, and it needs no explanation.
  if (status === 401) return new ServiceError('unauthenticated', 'Answered: 401', { status });
  const problem = readAnswer(response, problemCheck as Check<Problem>).catch(() => undefined);
  try {
    const { describeProblem } = await loadDescription();
    return new ServiceError(...describeProblem(await problem, response));
  } catch {
    return new ServiceError('unavailable', `Answered: ${status}`, { status });
  }
}
