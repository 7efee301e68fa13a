import { shared } from '../../../localization/shared/fr.js';
import { spaceList } from '../../../localization/space-list/fr.js';
import type { SpaceGateMessages } from '../space-gate.messages.js';

export default {
  ...shared,
  ...spaceList,

  needs: {
    private: 'Uniquement dans votre espace privé.',
    professional: 'Uniquement dans un espace professionnel.',
  },
  needsCertification: (service) =>
    service ? `Uniquement dans un espace professionnel certifié pour « ${service} ».` : 'Uniquement dans un espace professionnel certifié pour ce service.',
  needsSpace: (identifier) => `Ceci appartient à l’espace ${identifier}.`,
  needsStrong: 'Une authentification forte est nécessaire.',

  activeSpace: (title) => `Vous agissez dans « ${title} ».`,
  noneActive: 'Vous n’avez pas encore choisi d’espace.',
  signedInWith: (product) => `Votre connexion avec ${product} n’est pas une authentification forte.`,

  switchTo: (title) => `Passer à « ${title} »`,
  choose: 'Choisissez un espace :',
  showMore: 'Afficher d’autres espaces',
  noneFits: 'Vous n’avez pas encore de tel espace.',
  noneCertified: (service) =>
    service
      ? `Aucun de vos espaces n’est encore certifié pour « ${service} ». Choisissez celui à certifier.`
      : 'Aucun de vos espaces n’est encore certifié pour ce service. Choisissez celui à certifier.',
  notCertified: (service) => (service ? `Cet espace n’est pas certifié pour « ${service} ».` : 'Cet espace n’est pas certifié pour ce service.'),
  certify: (title) => `Demander la certification de « ${title} »`,
  notMine: 'Il ne fait pas partie de vos espaces. Ses administrateurs peuvent vous inviter.',
  reachedWith: (product) => `Avec ${product}, vous avez accès à d’autres de vos espaces.`,
  signInWith: (product) => `Se connecter avec ${product}`,
} satisfies SpaceGateMessages;
