export { serviceContext, sessionContext, sessionFailureContext } from './contexts.js';
export { followSession } from './follow-session.js';
export { provideSession, type SessionProvision } from './provide-session.js';
export type { Session, SessionValue } from './session.js';
