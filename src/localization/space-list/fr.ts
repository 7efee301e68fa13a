import type { SpaceListSentences } from './space-list-sentences.js';

const number = (value: number) => (value < 1_000 ? String(value) : value.toLocaleString('fr'));

export const spaceList: SpaceListSentences = {
  groups: { private: 'Privé', professional: 'Professionnel' },
  search: (count) => `Rechercher parmi ${number(count)} espaces`,
  found: (count) => (count < 2 ? `${number(count)} espace trouvé` : `${number(count)} espaces trouvés`),
  nothingFound: (query) => `Aucun espace ne correspond à « ${query} ».`,
  clearSearch: 'Effacer la recherche',
  noneYet: 'Vous n’avez pas encore d’espace. Dans un espace professionnel, vous agissez pour une entreprise, une activité indépendante ou une association.',

  listFailed: 'La liste de vos espaces n’a pas pu être chargée.',
  listOutdated: 'Cette liste n’est peut-être plus à jour : elle n’a pas pu être rechargée.',
  searchFailed: 'La recherche n’a pas fonctionné.',
  moreFailed: 'La suite de la liste n’a pas pu être chargée.',

  switching: (title) => `Passage à « ${title} »…`,
  switched: (title) => `Vous agissez maintenant dans « ${title} ».`,
  switchFailed: (title, active) =>
    active === undefined
      ? `« ${title} » n’a pas pu être ouvert.`
      : `« ${title} » n’a pas pu être ouvert. Vous agissez toujours dans « ${active} ».`,

  createPrivate: 'Créer mon espace privé',
  create: 'Créer un espace professionnel',
};
