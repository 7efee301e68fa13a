/** Whether a part could not be downloaded for want of a network, or is no longer where the page expects it. */
export type PartFailure = 'offline' | 'outdated';

/**
 * A release replaces the files of the page, and browsers tell a file that is gone like one that no network could bring.
 * Any answer from where the page came from shows that there is a network.
 */
export async function explainPartFailure(): Promise<PartFailure> {
  try {
    await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    return 'outdated';
  } catch {
    return 'offline';
  }
}
