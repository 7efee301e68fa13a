import { deferredPart } from '../../../localization/deferred-part/fr.js';
import { identifier } from '../../../localization/identifier/fr.js';
import { shared } from '../../../localization/shared/fr.js';
import type { SpaceRecipientMessages } from '../space-recipient.messages.js';

const messages: SpaceRecipientMessages = {
  ...shared,
  ...deferredPart,

  recipient: 'Espace destinataire',
  identifier: identifier.identifier,
  identifierHint: 'Le destinataire le trouve à côté de l’intitulé de son espace, par exemple PM\u2011K7W3QX.',
  name: 'Dénomination / raison sociale du destinataire',
  nameHint: 'Le nom enregistré. Il est comparé à l’identifiant, pour qu’une faute de frappe n’atteigne personne d’autre.',

  problems: {
    identifierMissing: 'Saisissez l’identifiant de l’espace destinataire.',
    nameMissing: 'Saisissez la dénomination du destinataire.',
    nameTooLong: 'Une dénomination compte 200 caractères au plus.',
    malformed: 'Un identifiant se compose de PM, d’un tiret et de six lettres ou chiffres, par exemple PM\u2011K7W3QX.',
    hasZero: 'Un identifiant ne contient ni la lettre O ni le chiffre 0. Demandez au destinataire de quel caractère il s’agit.',
    isPrivate: 'C’est l’identifiant d’un espace privé. Le destinataire a besoin d’un espace professionnel.',
    differs: 'Cet identifiant et cette dénomination ne vont pas ensemble. Vérifiez les deux avec le destinataire.',
    unchecked: 'Le destinataire n’a pas encore été vérifié.',
  },

  confirmed: 'Destinataire confirmé\u00a0: l’identifiant et la dénomination vont ensemble.',
  checking: 'Vérification du destinataire…',
  waiting: 'Vérification du destinataire. Le formulaire sera envoyé dès qu’il sera confirmé.',
  notChecked: 'Le destinataire n’a pas pu être vérifié.',
  tooMany: 'Trop de destinataires étaient erronés aujourd’hui. Vous pourrez réessayer demain.',

  chooseOwn: 'Choisir un de mes espaces',
};

export default messages;
