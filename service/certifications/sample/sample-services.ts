import type { CatalogueService } from '../catalogue.js';

/** Services of the authorities of a fictional country. A portal brings its own. */
export const sampleServices: readonly CatalogueService[] = [
  {
    id: 'food-safety',
    translations: {
      fr: { name: 'Sécurité alimentaire', authority: 'Office de l’alimentation' },
      de: { name: 'Lebensmittelsicherheit', authority: 'Amt für Lebensmittel' },
      en: { name: 'Food safety', authority: 'Food Office' },
      lb: { name: 'Liewensmëttelsécherheet', authority: 'Liewensmëttelamt' },
    },
    accessCodes: 'request',
    procedure: null,
    validMonths: 24,
  },
  {
    id: 'social-elections',
    translations: {
      fr: { name: 'Élections sociales', authority: 'Inspection du travail' },
      de: { name: 'Sozialwahlen', authority: 'Gewerbeaufsicht' },
      en: { name: 'Social elections', authority: 'Labour Inspectorate' },
      lb: { name: 'Sozialwalen', authority: 'Gewerbeinspektioun' },
    },
    accessCodes: 'grant',
    procedure: '?page=help',
    validMonths: 60,
  },
  {
    id: 'transport-licences',
    translations: {
      fr: { name: 'Licences de transport', authority: 'Direction des transports' },
      de: { name: 'Transportlizenzen', authority: 'Verkehrsbehörde' },
      en: { name: 'Transport licences', authority: 'Transport Directorate' },
      lb: { name: 'Transportlizenzen', authority: 'Transportdirektioun' },
    },
    accessCodes: null,
    procedure: '?page=help',
    validMonths: null,
  },
];
