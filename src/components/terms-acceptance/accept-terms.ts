import { isServiceError } from '../../services/service-error.js';
import { acceptTerms as acceptTermsOperation, readTerms } from '../../services/generated/terms.js';
import type { CallOptions, SpaceService } from '../../services/space-service.js';
import type { Terms, TermsReceipt } from '../../contract/terms.js';

/** The receipt, or else the terms that replaced the ones shown. */
export type Outcome = { readonly receipt: TermsReceipt } | { readonly current: Terms };

/** Accepts exactly the text that was shown. When another one is in force by now, nothing is accepted and it is read. */
export async function acceptTerms(service: SpaceService, shown: Terms, options: CallOptions): Promise<Outcome> {
  const { version, hash, language } = shown;
  try {
    return { receipt: await service.call(acceptTermsOperation, { version, hash, language }, options) };
  } catch (error) {
    if (!isServiceError(error) || error.code !== 'conflict') throw error;
    const { idempotencyKey: _, ...reading } = options;
    const current = await service.call(readTerms, {}, reading);
    if (current.hash === hash && !current.receipt) throw error;
    return { current };
  }
}
