import type { Said } from './said.js';

// The page itself is written in French.

export const said: Said = {
  greeting: (firstNames) => `Bonjour, ${firstNames}`,
  switchFailed: (title) => `«\u00a0${title}\u00a0» n’a pas pu être ouvert. Votre espace actif n’a pas changé.`,
  leaving: (title) =>
    `Si vous entrez maintenant dans «\u00a0${title}\u00a0», ce que vous avez saisi ici sera perdu.`,
  transferred: (name, identifier) => `Envoyé à ${name}, ${identifier}.`,
  countersigned: (subject) => `Signé par les deux espaces\u00a0: ${subject}.`,
  sent: (procedure) => `«\u00a0${procedure}\u00a0» a été envoyé. La réponse vous parviendra dans vos messages.`,
  missing: (address) => `Il n’y a pas de page à l’adresse «\u00a0${address}\u00a0». Voici la page d’accueil.`,
};
