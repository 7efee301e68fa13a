export { HttpSpaceService, type HttpSpaceServiceOptions, type TokenSource } from './http-space-service.js';
export { safeLink } from './links.js';
export {
  isServiceError,
  ServiceError,
  type FieldError,
  type FieldErrorCode,
  type ServiceErrorCode,
  type ServiceErrorDetails,
} from './service-error.js';
export type { CallOptions, ChangeOptions, CommandOptions, SpaceService } from './space-service.js';
export {
  maxLength,
  type Links,
  type NewSpace,
  type Role,
  type SessionAnswer,
  type Space,
  type SpaceChange,
  type SpaceKind,
  type SpacePage,
  type SpaceQuery,
  type SpaceSummary,
  type Terms,
  type TermsAcceptanceRequest,
  type TermsBlock,
  type TermsReceipt,
  type TermsText,
} from './wire.js';
