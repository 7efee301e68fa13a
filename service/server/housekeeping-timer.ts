/** In milliseconds. */
const interval = 600_000;

/** Deletes what has expired, every ten minutes; several processes may do so at once. What fails is done next time. */
export function startHousekeeping(
  chores: readonly (() => Promise<void>)[],
  report: (error: Error) => void,
): { stop(): Promise<void> } {
  let underWay = Promise.resolve();
  const timer = setInterval(() => {
    underWay = underWay.then(() => doAll(chores, report));
  }, interval);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}

async function doAll(chores: readonly (() => Promise<void>)[], report: (error: Error) => void) {
  for (const chore of chores) await chore().catch(report);
}
