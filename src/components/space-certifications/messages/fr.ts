import { deferredPart } from '../../../localization/deferred-part/fr.js';
import { shared } from '../../../localization/shared/fr.js';
import type { SpaceCertificationsMessages } from '../space-certifications.messages.js';

export default {
  ...shared,
  ...deferredPart,

  services: 'Services qui demandent une certification',
  states: {
    none: 'Pas de certification',
    requested: 'Demandée',
    granted: 'Accordée',
    refused: 'Refusée',
    expired: 'Expirée',
    revoked: 'Révoquée',
  },
  capacities: { holder: 'En tant que titulaire', agent: 'En tant que mandataire' },
  dates: {
    requested: (date) => `Depuis le ${date}`,
    granted: (from, until) => `Du ${from} au ${until}`,
    endless: (from) => `À partir du ${from}, sans fin`,
    refused: (date) => `Le ${date}`,
    revoked: (date) => `Le ${date}`,
    expired: (date) => `Le ${date}`,
    undecided: (date) => `Demandée le ${date}, sans décision dans le délai`,
  },
  reason: (reason) => `Motif donné par l’autorité : ${reason}`,
  endsSoon: (date) => `Elle prend fin le ${date}. Renouvelez-la avant cette date.`,

  requesting: {
    byCode: 'Saisir un code d’accès',
    byCodeOf: (service) => `Saisir un code d’accès : ${service}`,
    byProcedure: 'Aller à la démarche',
    byProcedureOf: (service) => `Aller à la démarche : ${service}`,
  },
  renewing: {
    byCode: 'Renouveler par code d’accès',
    byCodeOf: (service) => `Renouveler par code d’accès : ${service}`,
    byProcedure: 'Renouveler par la démarche',
    byProcedureOf: (service) => `Renouveler par la démarche : ${service}`,
  },
  cancelRequest: 'Annuler la demande',
  cancelOf: (service) => `Annuler la demande : ${service}`,

  readOnly: 'Vous pouvez voir les certifications de cet espace. Seuls les administrateurs de l’espace peuvent demander une certification ou annuler une demande.',
  noSpace: 'Aucun espace n’est actif. Choisissez-en un pour voir ses certifications.',
  privateSpace: 'Un espace privé n’a pas de certifications : elles concernent les espaces professionnels.',
  noServices: 'Aucun service ne demande de certification pour le moment.',

  search: (count) => `Rechercher parmi ${count} services`,
  found: (count) => (count < 2 ? `${count} service trouvé` : `${count} services trouvés`),
  nothingFound: (query) => `Aucun service ne correspond à « ${query} ».`,
  clearSearch: 'Effacer la recherche',
  listFailed: 'Les certifications n’ont pas pu être chargées.',
  listOutdated: 'Cette liste n’est peut-être plus à jour : elle n’a pas pu être rechargée.',
  changed: 'Les certifications ont changé.',
} satisfies SpaceCertificationsMessages;
