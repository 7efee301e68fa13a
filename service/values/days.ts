const dayMs = 24 * 60 * 60 * 1000;

/** A day as it is counted, in UTC: `2025-02-03`. */
export function dayOf(at: string): string {
  return at.slice(0, 10);
}

/** When the day after begins. */
export function nextDay(at: string): string {
  return new Date(Date.parse(dayOf(at)) + dayMs).toISOString();
}

/** In seconds: from a moment to the next day. */
export function secondsToNextDay(at: string): number {
  return Math.ceil((Date.parse(nextDay(at)) - Date.parse(at)) / 1000);
}
