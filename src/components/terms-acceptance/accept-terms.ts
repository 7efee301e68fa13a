import { isServiceError } from '../../services/service-error.js';
import type { CommandOptions, SpaceService } from '../../services/space-service.js';
import type { Terms, TermsReceipt } from '../../services/wire.js';

/** The receipt, or else the terms that replaced the ones shown. */
export type Outcome = { readonly receipt: TermsReceipt } | { readonly current: Terms };

/** Accepts exactly the text that was shown. When another one is in force by now, nothing is accepted and it is read. */
export async function acceptTerms(service: SpaceService, shown: Terms, options: CommandOptions): Promise<Outcome> {
  const { version, hash, language } = shown;
  try {
    return { receipt: await service.acceptTerms({ version, hash, language }, options) };
  } catch (error) {
    if (!isServiceError(error) || error.code !== 'conflict') throw error;
    const { idempotencyKey: _, ...reading } = options;
    const current = await service.readTerms(reading);
    if (current.hash === hash && !current.receipt) throw error;
    return { current };
  }
}
