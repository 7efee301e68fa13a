import { session } from '../../../localization/session/fr.js';
import type { SpaceTriggerMessages } from '../space-switcher.messages.js';

// Where there is nothing to group, not by the format of the browser: the first one takes it some 40 ms to make.
const number = (value: number) => (value < 1_000 ? String(value) : value.toLocaleString('fr'));

export default {
  ...session,
  trigger: (kind, title) => `${kind} : ${title}. Changer d’espace`,
  chooseSpace: 'Choisir un espace',
  spaces: (count) => (count < 2 ? `${number(count)} espace` : `${number(count)} espaces`),
  noSpace: 'Pas encore d’espace',
  yourSpaces: 'Vos espaces',
  noConnection: 'Pas de connexion',
  reload: 'Recharger la page',
} satisfies SpaceTriggerMessages;
