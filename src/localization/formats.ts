/**
 * German as written in Luxembourg stands in for what browsers have no dates and numbers of, as is Luxembourgish.
 * English without a region is the European one. A page may have written a region that is none.
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

/** @param date ISO 8601; a date alone is a day, not an instant. */
export function formatDate(language: string, date: string): string {
  const format: Intl.DateTimeFormatOptions = { dateStyle: 'long' };
  if (!date.includes('T')) format.timeZone = 'UTC';
  return new Intl.DateTimeFormat(locales(language), format).format(new Date(date));
}

/** @param instant ISO 8601 with time; shown in the time zone of the browser. */
export function formatDateTime(language: string, instant: string): string {
  return new Intl.DateTimeFormat(locales(language), { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(instant),
  );
}
