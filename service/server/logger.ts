import { type DestinationStream, type Logger, pino } from 'pino';
import type { Configuration } from '../configuration.js';

export type { Logger } from 'pino';

/** Writes a line of JSON for each event, to the standard output unless told otherwise. */
export function makeLogger(level: Configuration['logLevel'], destination?: DestinationStream): Logger {
  const options = { level, base: { service: 'space-service' }, serializers: { err: describeError } };
  return destination === undefined ? pino(options) : pino(options, destination);
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
