// Made by scripts/answer-checks.ts from the definitions in wire.ts.
import { type Check, boolean, list, nullable, object, oneOf, optional, text, variant } from './check.js';
import type { Terms, TermsReceipt } from './wire.js';

export const termsReceiptCheck = object({ version: text(), hash: text(), language: text(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), acceptedAt: text(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/) }) as Check<TermsReceipt>;

export const termsCheck = object({ version: text(/^.{1,64}$/), hash: text(/^sha256:[0-9a-f]{64}$/), language: text(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), effectiveFrom: text(/^\d{4}-\d\d-\d\d$/), title: text(), body: list(variant('type', { heading: object({ type: oneOf('heading'), level: oneOf(2, 3), text: text() }), paragraph: object({ type: oneOf('paragraph'), content: list(object({ text: text(), href: optional(text(/^.{1,2048}$/)) })) }), list: object({ type: oneOf('list'), ordered: boolean, items: list(list(object({ text: text(), href: optional(text(/^.{1,2048}$/)) }))) }) })), changes: list(object({ version: text(), effectiveFrom: text(/^\d{4}-\d\d-\d\d$/), items: list(text()) })), receipt: nullable(termsReceiptCheck) }) as Check<Terms>;
