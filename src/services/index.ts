export { HttpSpaceService, type HttpSpaceServiceOptions, type TokenSource } from './http-space-service.js';
export { safeLink } from './links.js';
export { maxLength } from './max-length.js';
export {
  isServiceError,
  ServiceError,
  type FieldError,
  type FieldErrorCode,
  type ServiceErrorCode,
  type ServiceErrorDetails,
} from './service-error.js';
export type { CallOptions, ChangeOptions, CommandOptions, SpaceService } from './space-service.js';
export type {
  Links,
  NewSpace,
  Role,
  SessionAnswer,
  Space,
  SpaceChange,
  SpaceKind,
  SpacePage,
  SpaceQuery,
  SpaceSummary,
  Terms,
  TermsAcceptanceRequest,
  TermsBlock,
  TermsReceipt,
  TermsText,
} from './wire.js';
