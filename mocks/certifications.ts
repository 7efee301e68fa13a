import type { CatalogueService } from '../service/certifications/catalogue.js';
import type { CertificationRow } from '../service/certifications/decide.js';
import { usualTries } from '../service/certifications/rules.js';
import { sampleServices } from '../service/certifications/sample/sample-services.js';
import type { SpaceRow } from '../service/spaces/memory.js';

/** The same in each run: what was issued before the page was loaded again is good after it. */
export const mockCodeKey = 'the key of the mock';

const day = 24 * 60 * 60 * 1000;

function service(id: string, [fr, de, en, lb]: readonly [string, string, string, string]): CatalogueService {
  const [food] = sampleServices;
  const authorityIn = (language: string) => food!.translations[language]!.authority;
  const translation = (language: string, name: string) => ({ name, authority: authorityIn(language) });
  return {
    id,
    translations: { fr: translation('fr', fr), de: translation('de', de), en: translation('en', en), lb: translation('lb', lb) },
    accessCodes: 'request',
    procedure: null,
    validMonths: 24,
  };
}

/** One for each way in which a certification can stand. */
export const servicesOfEveryState: readonly CatalogueService[] = [
  ...sampleServices,
  service('wine-labels', ['Étiquettes de vin', 'Weinetiketten', 'Wine labels', 'Wäinetiketten']),
  service('animal-feed', ['Alimentation animale', 'Futtermittel', 'Animal feed', 'Déierefudder']),
  service('organic-farming', ['Agriculture biologique', 'Ökologischer Landbau', 'Organic farming', 'Biologesch Landwirtschaft']),
  service('beekeeping', ['Apiculture', 'Bienenzucht', 'Beekeeping', 'Beienziichterei']),
];

/** More than are listed without a search. */
export const fortyServices: readonly CatalogueService[] = [
  ...servicesOfEveryState,
  ...Array.from({ length: 33 }, (_, index) => {
    const number = index + 1;
    return service(`register-${number}`, [`Registre ${number}`, `Register ${number}`, `Register ${number}`, `Register ${number}`]);
  }),
];

/** Certifications of a space that stand in every way: each for a service of its own, one of them renewed at present. */
export function certificationsOfEveryState({ id: spaceId }: SpaceRow, now: Date): readonly CertificationRow[] {
  const at = (days: number) => new Date(now.getTime() + days * day).toISOString();
  const on = (days: number) => at(days).slice(0, 10);
  const row = (serviceId: string, requestedDays: number, rest: Partial<CertificationRow>): CertificationRow => ({
    id: `certification-${serviceId}-${-requestedDays}`,
    spaceId,
    serviceId,
    capacity: 'holder',
    status: 'requested',
    requestedAt: at(requestedDays),
    decidedAt: null,
    validFrom: null,
    validUntil: null,
    reason: null,
    ...rest,
  });
  const granted = (from: number, until: number) =>
    ({ status: 'granted', decidedAt: at(from), validFrom: on(from), validUntil: on(until) }) as const;
  return [
    row('food-safety', -3, {}),
    row('transport-licences', -410, { ...granted(-400, 330), capacity: 'agent' }),
    row('social-elections', -712, granted(-710, 20)),
    row('social-elections', -2, {}),
    row('wine-labels', -40, { status: 'refused', decidedAt: at(-31), reason: 'The register of vintners does not know a company of this name.' }),
    row('animal-feed', -800, granted(-790, -60)),
    row('organic-farming', -300, { ...granted(-290, 440), status: 'revoked', decidedAt: at(-12), reason: 'The inspection of 17 November was not passed.' }),
  ];
}

/** As many wrong codes as there are tries in a day. */
export function noTriesLeft({ id: spaceId }: SpaceRow, now: Date) {
  return [{ subject: `space ${spaceId}`, day: now.toISOString().slice(0, 10), count: usualTries.bySpace }];
}
