import { form } from '../../../../localization/form/fr.js';
import { shared } from '../../../../localization/shared/fr.js';
import type { ActsMessages } from '../../acts/acts.messages.js';

export default {
  ...shared,
  ...form,

  heading: (service) => `Code d’accès : ${service}`,
  capacity: 'Pour qui est la certification ?',
  capacities: { holder: 'Titulaire', agent: 'Mandataire' },
  meanings: { holder: 'L’espace agit pour lui-même.', agent: 'L’espace agit pour le compte de quelqu’un d’autre.' },
  onlyCapacity: {
    holder: 'Vous la demandez en tant que titulaire : une demande en tant que mandataire est en cours.',
    agent: 'Vous la demandez en tant que mandataire : une demande en tant que titulaire est en cours.',
  },

  labels: { code: 'Code d’accès' },
  hints: { code: 'Il figure dans le courrier de l’autorité. Les majuscules, les espaces et les tirets ne comptent pas.' },
  required: { code: 'Saisissez le code d’accès.' },
  'too-long': { code: (maxLength) => `Le code d’accès compte plus de ${maxLength} caractères.` },
  malformed: { code: 'Le code d’accès contient des caractères qui ne peuvent pas être utilisés.' },
  refused: { code: 'Ce code d’accès n’est pas valable pour ce service dans ce rôle, ou il a déjà été utilisé. Comparez-le avec le courrier.' },
  triesLeft: (count) => (count < 2 ? `Encore ${count} essai aujourd’hui` : `Encore ${count} essais aujourd’hui`),
  noTries: (date) => `Trop de codes d’accès étaient faux aujourd’hui. Vous pourrez réessayer à partir du ${date}.`,

  send: 'Demander la certification',
  sending: 'Le code d’accès est en cours de vérification…',
  notSent: 'La certification n’a pas été demandée.',
  already: 'Une certification est déjà demandée pour ce service dans ce rôle. La liste est maintenant à jour.',
  requested: (service, authority) => `La certification pour ${service} est demandée. Décision : ${authority}.`,
  granted: (service) => `Cet espace a maintenant la certification pour ${service}.`,

  question: (service) => `Annuler la demande pour ${service} ?`,
  meaning: 'L’autorité ne prendra plus de décision. Le code d’accès pourra être utilisé à nouveau.',
  confirmCancel: 'Annuler la demande',
  keep: 'La garder',
  back: 'Retour',
  cancel: 'Annuler',
  cancelling: 'La demande est en cours d’annulation…',
  notCancelled: 'La demande n’a pas été annulée.',
  cancelled: (service) => `La demande pour ${service} est annulée.`,
  tooLate: 'Cette demande ne peut plus être annulée : l’autorité a pris sa décision, ou quelqu’un d’autre l’a annulée. La liste est maintenant à jour.',
  notAdministrator: 'Vous n’avez plus le rôle d’administrateur dans cet espace.',
} satisfies ActsMessages;
