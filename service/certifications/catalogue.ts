import type { CertifiableService } from '../../src/contract/certifications.js';
import { chooseLanguage } from '../values/languages.js';

/** A service that spaces are certified for, as the portal describes it. */
export interface CatalogueService extends Pick<CertifiableService, 'id' | 'procedure'> {
  /** By language; the first serves readers of none of them. */
  readonly translations: Readonly<Record<string, Readonly<Pick<CertifiableService, 'name' | 'authority'>>>>;
  /**
   * What an access code is good for: *request*: the authority decides once it is given; *grant*: it has decided when it
   * sent the code. Null where there are no codes.
   */
  readonly accessCodes: 'request' | 'grant' | null;
  /** For how many months a certification lasts; null without end. */
  readonly validMonths: number | null;
}

/** The services in the best language for a reader, by name. */
export function describeServices(catalogue: readonly CatalogueService[], acceptLanguage: string | undefined): CertifiableService[] {
  const described = catalogue.map(({ id, procedure, accessCodes, translations }) => {
    const language = chooseLanguage(acceptLanguage, Object.keys(translations));
    return { language, service: { id, ...translations[language]!, takesAccessCodes: accessCodes !== null, procedure } };
  });
  const collator = new Intl.Collator(described[0]?.language);
  return described.map(({ service }) => service).sort((a, b) => collator.compare(a.name, b.name));
}

/** The last day of a certification that begins on a day; of a month that is too short, its last. */
export function lastDay({ validMonths }: Pick<CatalogueService, 'validMonths'>, firstDay: string): string | null {
  if (validMonths === null) return null;
  const end = new Date(`${firstDay}T00:00:00Z`);
  const day = end.getUTCDate();
  end.setUTCMonth(end.getUTCMonth() + validMonths);
  if (end.getUTCDate() === day) end.setUTCDate(day - 1);
  else end.setUTCDate(0);
  return end.toISOString().slice(0, 10);
}
