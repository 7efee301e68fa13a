export { HttpSpaceService, type HttpSpaceServiceOptions, type TokenSource } from './http-space-service.js';
export { safeLink } from './links.js';
export { maxLength } from '../contract/limits.js';
export {
  isServiceError,
  ServiceError,
  type FieldError,
  type ServiceErrorCode,
  type ServiceErrorDetails,
} from './service-error.js';
export { serviceFrom, type CallOptions, type SpaceMethods, type SpaceService } from './space-service.js';
export * from './generated/index.js';
export type { Operation } from './operation.js';
export type { FieldErrorCode } from '../contract/problems.js';
export type { Links, SessionAnswer } from '../contract/session.js';
export type { NewSpace, Role, Space, SpaceChange, SpaceKind, SpacePage, SpaceQuery, SpaceSummary } from '../contract/spaces.js';
export type { Terms, TermsAcceptanceRequest, TermsBlock, TermsReceipt, TermsText } from '../contract/terms.js';
