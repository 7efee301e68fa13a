import { type DestinationStream, type Logger, pino } from 'pino';
import type { Answer } from './answers.js';
import type { Configuration } from './configuration.js';

export type { Logger } from 'pino';

/** Writes a line of JSON for each event, to the standard output unless told otherwise. */
export function createLogger(level: Configuration['logLevel'], destination?: DestinationStream): Logger {
  const options = { level, base: { service: 'space-service' }, serializers: { err: describeError } };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/**
 * Logs each answer: method, route, status, milliseconds, why it was refused. Of the address only the pattern of the
 * route: ids and queries are about people, and so are bodies and cookies.
 */
export function logAnswers(logger: Logger): (answer: Answer) => void {
  return ({ milliseconds, ...answer }) => {
    const level = answer.status >= 500 ? 'error' : 'info';
    logger[level]({ ...answer, milliseconds: Math.round(milliseconds) }, 'answered');
  };
}

interface DescribedError {
  readonly name: string;
  readonly code?: string;
  readonly reason?: string;
  readonly at: readonly string[];
  readonly cause?: DescribedError;
}

/** Where an error comes from, without its message: that may repeat what a person typed. */
function describeError(error: Error & { code?: unknown; reason?: unknown }): DescribedError {
  const { name, code, reason, stack = '', cause } = error;
  return {
    name,
    ...(typeof code === 'string' && { code }),
    ...(typeof reason === 'string' && { reason }),
    at: stack.split('\n').filter((line) => /^\s+at /.test(line)).map((line) => line.trim()),
    ...(cause instanceof Error && { cause: describeError(cause) }),
  };
}
