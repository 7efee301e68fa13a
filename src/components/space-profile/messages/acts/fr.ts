import { endSpace } from '../../../../localization/end-space/fr.js';
import { form } from '../../../../localization/form/fr.js';
import type { ProfileActsMessages } from '../../space-profile.messages.js';

const chooseLanguage = 'Choisissez une de ces langues.';

export default {
  ...form,
  ...endSpace,

  hints: {
    title: 'Aide ses utilisateurs à distinguer leurs espaces.',
    email: 'Les notifications concernant l’espace sont envoyées à cette adresse.',
    language: 'Les e-mails concernant l’espace sont rédigés dans cette langue.',
  },
  required: { title: 'Indiquez l’intitulé de l’espace professionnel.', email: 'Indiquez une adresse e-mail.', language: chooseLanguage },
  'too-long': {
    title: (longest) => `Raccourcissez l’intitulé à ${longest} caractères.`,
    email: (longest) => `Raccourcissez l’adresse à ${longest} caractères.`,
    language: () => chooseLanguage,
  },
  malformed: {
    title: 'Retirez de cet intitulé les caractères invisibles.',
    email: 'Indiquez l’adresse sous la forme nom@exemple.org.',
    language: chooseLanguage,
  },
  refused: {
    title: 'Cet intitulé n’a pas été accepté. Choisissez-en un autre.',
    email: 'Cette adresse n’a pas été acceptée. Indiquez-en une autre.',
    language: chooseLanguage,
  },

  pageLanguage: 'Celle des pages que voit chaque utilisateur',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  saved: 'Enregistré',
  unchanged: 'Il n’y a rien à enregistrer.',
  revert: 'Annuler les modifications',
  notSaved: 'Votre modification n’a pas été enregistrée.',
  lost: 'Vous ne pouvez plus modifier cet espace. Ceci n’a pas été enregistré :',
  unclear:
    'Il n’est pas certain que votre modification ait été enregistrée. Réessayez : elle ne le sera pas deux fois.',

  pending: {
    toConfirm: (address) => `L’adresse ${address} est à confirmer : ouvrez le lien dans l’e-mail qui y a été envoyé.`,
    inForce: (address) => `D’ici là, les notifications sont envoyées à ${address}.`,
    sendAgain: 'Renvoyer l’e-mail',
    sent: 'L’e-mail a été renvoyé.',
    keepPresent: 'Garder l’adresse actuelle',
    kept: 'L’adresse actuelle reste en vigueur.',
    failed: 'Cela n’a pas fonctionné. La nouvelle adresse est toujours à confirmer.',
  },

  conflict: 'Une autre personne a fait une modification entre-temps. Quelle version faut-il garder ?',
  theirs: 'Sa version, en vigueur',
  mine: 'Votre version, non enregistrée',
  takeTheirs: 'Garder la sienne',
  saveMine: 'Enregistrer la mienne',

  unsaved: 'Vos modifications ne sont pas enregistrées',
  unsavedSwitch: (title) =>
    `Vous allez passer à « ${title} ». Faut-il d’abord enregistrer les modifications ?`,
  stay: 'Rester ici',
  saveAndSwitch: 'Enregistrer et changer',
  discardAndSwitch: 'Abandonner et changer',
  notSwitched: (title) => `« ${title} » n’a pas pu être ouvert.`,
} satisfies ProfileActsMessages;
