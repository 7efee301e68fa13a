/**
 * The locales to format in. German as written in Luxembourg replaces languages whose dates and numbers a browser does
 * not know, such as Luxembourgish. English without a region is European English. The region that a page states may be
 * invalid.
 */
function locales(language: string): string[] {
  const wanted = language === 'en' ? 'en-GB' : language;
  try {
    return Intl.getCanonicalLocales([wanted, 'de-LU']);
  } catch {
    return [wanted.slice(0, 2)];
  }
}

export function formatNumber(language: string, value: number): string {
  return new Intl.NumberFormat(locales(language)).format(value);
}

/** @param date ISO 8601; a date without time is a day, not an instant, and the same in every time zone. */
export function formatDate(language: string, date: string): string {
  const format: Intl.DateTimeFormatOptions = { dateStyle: 'long' };
  if (!date.includes('T')) format.timeZone = 'UTC';
  return new Intl.DateTimeFormat(locales(language), format).format(new Date(date));
}

/** As `formatDateTime`, to the second and with the time zone: for a proof. */
export function formatInstant(language: string, instant: string): string {
  return new Intl.DateTimeFormat(locales(language), { dateStyle: 'long', timeStyle: 'long' }).format(new Date(instant));
}

/** @param instant ISO 8601 with time; shown in the time zone of the browser. */
export function formatDateTime(language: string, instant: string): string {
  return new Intl.DateTimeFormat(locales(language), { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(instant),
  );
}
