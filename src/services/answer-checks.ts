// Made by scripts/answer-checks.ts from the definitions in wire.ts.
import { type Check, integer, list, nullable, number, object, oneOf, optional, text } from './check.js';
import type { Problem, SessionAnswer, Space, SpacePage, SpaceSummary } from './wire.js';

export const spaceSummaryCheck = object({ id: text(/^.{1,64}$/), kind: oneOf('private', 'professional'), identifier: text(/^(PP|PM)-[A-NP-Z1-9]{6}$/), title: text(), legalName: nullable(text()), role: oneOf('administrator', 'manager'), lastUsedAt: nullable(text(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)) }) as Check<SpaceSummary>;

export const spaceCheck = object({ id: text(/^.{1,64}$/), kind: oneOf('private', 'professional'), identifier: text(/^(PP|PM)-[A-NP-Z1-9]{6}$/), title: text(), legalName: nullable(text()), role: oneOf('administrator', 'manager'), lastUsedAt: nullable(text(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)), email: text(), createdAt: text(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/), version: text(/^.{1,64}$/) }) as Check<Space>;

export const spacePageCheck = object({ items: list(spaceSummaryCheck), total: integer, nextCursor: nullable(text()) }) as Check<SpacePage>;

export const sessionAnswerCheck = object({ session: nullable(object({ person: object({ id: text(/^.{1,64}$/), firstNames: text(), lastNames: text(), email: nullable(text()) }), authentication: object({ product: text(), issuer: text(), issuerLink: nullable(text(/^.{1,2048}$/)) }), activeSpace: nullable(spaceSummaryCheck), spaceCounts: object({ private: integer, professional: integer }), limits: object({ professionalSpaces: integer }), terms: object({ status: oneOf('accepted', 'missing', 'outdated'), version: text() }), pendingInvitations: integer })), links: object({ signIn: optional(text(/^.{1,2048}$/)), signOut: optional(text(/^.{1,2048}$/)), help: optional(text(/^.{1,2048}$/)) }) }) as Check<SessionAnswer>;

export const problemCheck = object({ type: optional(text()), title: optional(text()), status: optional(number), detail: optional(text()), errors: optional(list(object({ pointer: text(), code: text(), detail: optional(text()) }))) }) as Check<Problem>;
