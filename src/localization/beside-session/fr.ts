import type { BesideSessionSentences } from './beside-session-sentences.js';

export const besideSession: BesideSessionSentences = {
  roles: { administrator: 'Administrateur', manager: 'Gestionnaire' },

  reasons: {
    unauthenticated: 'Votre session a pris fin. Reconnectez-vous pour continuer.',
    forbidden: 'Vous n’avez pas le droit d’effectuer cette action.',
    'stronger-sign-in-required': 'Une authentification forte et récente est nécessaire.',
    'terms-required': 'Les conditions générales d’utilisation doivent d’abord être acceptées.',
    'not-found': 'Cet élément n’existe plus, ou vous n’y avez plus accès.',
    conflict: 'Une modification a été faite ailleurs entre-temps. Vérifiez avant de continuer.',
    invalid: 'Un élément de la demande n’a pas été accepté.',
    'limit-reached': 'Vous avez atteint le nombre d’espaces professionnels autorisé.',
    'rate-limited': 'Trop de demandes. Patientez un instant, puis réessayez.',
    offline: 'Pas de connexion. Vérifiez votre réseau, puis réessayez.',
    timeout: 'Le service n’a pas répondu à temps.',
    unavailable: 'Le service n’est pas disponible pour le moment.',
    malformed: 'Le service a envoyé une réponse inattendue.',
  },
  signInStrongly: 'S’authentifier fortement',
  waitFor: (seconds) => `Trop de demandes. Réessayez dans ${seconds} ${seconds < 2 ? 'seconde' : 'secondes'}.`,
  waitOver: 'Trop de demandes. Vous pouvez réessayer maintenant.',
  sessionUnchecked: 'Votre connexion n’a pas pu être vérifiée.',

  loading: 'Chargement…',

  copyIdentifier: (identifier) => `Copier l’identifiant ${identifier}`,
  copied: 'Copié',
  copyFailed: 'La copie n’est pas possible ici. Sélectionnez le texte et copiez-le.',
};
