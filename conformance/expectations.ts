import type { OperationDefinition, OutputOf } from '../src/contract/operation.js';
import { type FieldErrorCode, type Problem, type ProblemName, problems } from '../src/contract/problems.js';
import { describeIssues } from './answer-rules.js';
import { CheckFailure } from './check.js';
import type { Exchange, OperationExchange } from './exchange.js';

/** @throws CheckFailure with `reason`, unless the condition holds. */
export function expect(condition: boolean, reason: string, exchange?: Exchange): asserts condition {
  if (!condition) throw new CheckFailure(reason, exchange);
}

/** Two values are the same JSON, whatever the order of their members. */
export function expectSame(actual: unknown, promised: unknown, what: string, exchange?: Exchange) {
  expect(write(actual) === write(promised), `${what}: ${describeDifference(actual, promised)}`, exchange);
}

export function expectStatus(exchange: Exchange, status: number) {
  const { method, path, status: found } = exchange;
  expect(found === status, `${method} ${path} was answered with ${found} instead of ${status}`, exchange);
}

/** What the operation answered, with the status and of the form that it promises, and whatever other members there are. */
export function answerOf<Definition extends OperationDefinition>(
  exchange: OperationExchange<Definition>,
): OutputOf<Definition> {
  const { status, schema } = exchange.operation.answer;
  expectStatus(exchange, status);
  const issues = schema && describeIssues(schema, exchange.json);
  expect(issues === undefined, `the answer has not the promised form: ${issues}`, exchange);
  return exchange.json as OutputOf<Definition>;
}

/** How far a clock may be out, in milliseconds: less than zones differ, more than machines do. */
export const clockTolerance = 10 * 60_000;

/** The time is that of the answer, by the clock of the back-end where it tells it (`Date`), or by that of the suite. */
export function expectNow(time: string, what: string, exchange: Exchange) {
  const clocks = [Date.now(), Date.parse(exchange.headers.get('Date') ?? '')].filter(Number.isFinite);
  const isNow = clocks.some((clock) => Math.abs(Date.parse(time) - clock) < clockTolerance);
  expect(isNow, `${what} is ${time} at ${new Date().toISOString()}`, exchange);
}

/** The command or request was refused with this problem. */
export function expectProblem(exchange: Exchange, name: ProblemName) {
  expectStatus(exchange, problems[name][0]);
  const { type } = (exchange.json ?? {}) as Problem;
  expect(type === `urn:space-elements:problem:${name}`, `the problem is ${type} instead of ${name}`, exchange);
}

/** The body was refused, and among the faults are these, by pointer. */
export function expectFaults(exchange: Exchange, faults: Readonly<Record<string, FieldErrorCode>>) {
  expectProblem(exchange, 'invalid');
  const { errors = [] } = exchange.json as Problem;
  for (const [pointer, code] of Object.entries(faults)) {
    const found = errors.find((error) => error.pointer === pointer);
    expect(found !== undefined, `no error points to ${pointer}`, exchange);
    expect(found.code === code, `the code at ${pointer} is ${found.code} instead of ${code}`, exchange);
  }
}

/** Of two objects only the members that differ. */
function describeDifference(actual: unknown, promised: unknown): string {
  if (!isObject(actual) || !isObject(promised))
    return `${shorten(write(actual))} instead of ${shorten(write(promised))}`;
  const names = Object.keys({ ...promised, ...actual }).filter((name) => write(actual[name]) !== write(promised[name]));
  return names.map((name) => `${name} is ${describeDifference(actual[name], promised[name])}`).join(', ');
}

/** The beginning and the end of a long text, with no-break spaces that can be seen. */
function shorten(text: string | undefined): string {
  if (text === undefined) return 'nothing';
  const visible = text.replaceAll('\u00a0', '\\u00a0');
  return visible.length > 120 ? `${visible.slice(0, 80)}…${visible.slice(-30)}` : visible;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** JSON with the members of objects in the order of their names. */
function write(value: unknown): string | undefined {
  return JSON.stringify(value, (_, member: unknown) =>
    isObject(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1))) : member,
  );
}
