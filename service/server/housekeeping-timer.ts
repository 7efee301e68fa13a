/** In milliseconds. */
const interval = 600_000;

/**
 * Deletes what has expired, every ten minutes; several processes may do so at once. What fails is done next time.
 *
 * @param forget Its signal is aborted when the service ends: it finishes what is begun, and leaves the rest.
 */
export function startHousekeeping(
  forget: (signal: AbortSignal) => Promise<void>,
  report: (error: Error) => void,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let underWay = Promise.resolve();
  const timer = setInterval(() => {
    underWay = underWay.then(() => forget(stopping.signal)).catch(report);
  }, interval);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await underWay;
    },
  };
}
