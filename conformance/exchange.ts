import type { OperationDefinition } from '../src/contract/operation.js';
import type { Caller } from './caller.js';
import type { AnswerRule } from './answer-rules.js';

export type RequestBody = string | Uint8Array<ArrayBuffer>;

/** A request and the answer to it. What says who asked is left out: reports hold no credentials. */
export interface Exchange {
  readonly caller: Caller;
  readonly method: string;
  /** Below the base URL, with its query: `/spaces?limit=2`. */
  readonly path: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: RequestBody | null;
  /** 0 for a redirection that a browser does not show. */
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; `undefined` when it is not JSON in UTF-8. */
  readonly json: unknown;
  /** What is wrong with the answer by the rules of every answer. */
  readonly faults: Readonly<Partial<Record<AnswerRule, string>>>;
}

/** The exchange of a call: what the operation promises can be expected of its answer. */
export interface OperationExchange<Definition extends OperationDefinition = OperationDefinition> extends Exchange {
  readonly operation: Definition;
}

/** Longest piece of a body that a report shows, in characters. */
const longestExcerpt = 600;

/** The exchange for a reader, a line for each header. */
export function describeExchange(exchange: Exchange): string {
  const { method, path, requestHeaders, requestBody, status, headers, text } = exchange;
  const sent = Object.entries(requestHeaders).map(([name, value]) => `${name}: ${value}`);
  const shown = ['Content-Type', 'ETag', 'Location', 'Cache-Control'].flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [`${name}: ${value}`];
  });
  return [
    `> ${method} ${path}`,
    ...sent.map((line) => `> ${line}`),
    ...(requestBody === null ? [] : [`> ${excerpt(read(requestBody))}`]),
    `< ${status}`,
    ...shown.map((line) => `< ${line}`),
    ...(text === '' ? [] : [`< ${excerpt(text)}`]),
  ].join('\n');
}

function read(body: RequestBody): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}

function excerpt(text: string): string {
  const line = text.replace(/\s*\n\s*/gu, ' ');
  return line.length > longestExcerpt ? `${line.slice(0, longestExcerpt)}…` : line;
}
