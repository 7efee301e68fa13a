import type { Courier } from './courier.js';

const intervalMs = 2000;

/** Sends what is due, every two seconds. What fails in the database is done next time. */
export function startDelivery(courier: Courier, report: (error: Error) => void): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= courier
      .deliver(stopping.signal)
      .catch(report)
      .finally(() => (running = undefined));
  }, intervalMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}
