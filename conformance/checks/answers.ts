import type { AnswerRule } from '../answer-rules.js';
import { type Check, check, CheckFailure, CheckSkipped } from '../check.js';
import type { Exchange } from '../exchange.js';

/** The rules of every answer, held against all answers of the run. They come last. */
export const answerChecks = [
  every('no-redirection', 'Never answer with a redirection, neither to a sign-in page nor to add a slash'),
  every('no-store', 'Answers carry `Cache-Control: no-store`'),
  every('documented-status', 'with every member, status and example'),
  every('json-in-utf-8', 'Answers are JSON in UTF-8'),
  every('promised-form', 'with every member, status and example'),
  every('promised-headers', 'with every member, status and example'),
  every('problem-documents', 'with `type` `urn:space-elements:problem:<name>`'),
  every('times-in-utc', 'times are RFC 3339 in UTC'),
  every('at-most-2-mb', 'at most 2 MB'),
];

function every(rule: AnswerRule, promise: string): Check {
  return check(`answers/${rule}`, promise, async ({ journal }) => {
    if (journal.length === 0) throw new CheckSkipped('answers to other checks');
    const broken = journal.filter(({ faults }) => faults[rule] !== undefined);
    const [first] = broken;
    if (first === undefined) return;
    const places = new Set(broken.map(nameFault.bind(undefined, rule)));
    const named = [...places].slice(0, 5).join('; ');
    const more = places.size > 5 ? `; and ${places.size - 5} more` : '';
    throw new CheckFailure(`${broken.length} of ${journal.length} answers: ${named}${more}`, first);
  });
}

/** The operation and its fault; what differs from one space to another is left out. */
function nameFault(rule: AnswerRule, { method, path, faults }: Exchange): string {
  const operation = path.replace(/\?.*$/u, '').replace(/^\/spaces\/[^/]+/u, '/spaces/{id}');
  return `${method} ${operation}: ${faults[rule]}`;
}
