import type { SessionValue } from '../../session/session.js';

/** A sentence for assistive technology. */
export interface Announcement {
  readonly text: string;
  readonly language: string;
}

/**
 * Says what another tab changed. That is rarely needed, and downloaded for the first time. `undefined` where that fails:
 * the change itself is visible anyway.
 */
export async function announceChange(host: Element, session: SessionValue): Promise<Announcement | undefined> {
  try {
    const { describeChange } = await import('./describe-change-beside-header.js');
    return await describeChange(host, session);
  } catch {
    return undefined;
  }
}
