/** Browsers have no date or number data for Luxembourgish: German as written in Luxembourg stands in. */
function locales(language: string): string[] {
  return language.startsWith('lb') ? [language, 'de-LU'] : [language];
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
