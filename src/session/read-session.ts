import type { SessionAnswer } from '../contract/session.js';
import { readSession as operation } from '../services/generated/session.js';
import { isServiceError } from '../services/service-error.js';
import type { CallOptions, SpaceService } from '../services/space-service.js';

/** Reads the session. If the service no longer knows the user (401), nobody is signed in: not a failure. */
export async function readSession(service: SpaceService, options: CallOptions): Promise<SessionAnswer> {
  try {
    return await service.call(operation, {}, options);
  } catch (error) {
    if (isServiceError(error) && error.code === 'unauthenticated') return { session: null, links: {} };
    throw error;
  }
}
