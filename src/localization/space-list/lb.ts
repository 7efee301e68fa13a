import type { SpaceListSentences } from './space-list-sentences.js';

const number = (value: number) => (value < 1_000 ? String(value) : value.toLocaleString(['lb', 'de-LU']));

export const spaceList: SpaceListSentences = {
  groups: { private: 'Privat', professional: 'Berufflech' },
  search: (count) => `${number(count)} Beräicher duerchsichen`,
  found: (count) => (count === 1 ? '1 Beräich fonnt' : `${number(count)} Beräicher fonnt`),
  nothingFound: (query) => `Kee Beräich passt op „${query}“.`,
  clearSearch: 'Sich läschen',
  noneYet: 'Dir hutt nach kee Beräich. An engem beruffleche Beräich handelt Dir fir eng Entreprise, eng selbststänneg Aktivitéit oder eng Associatioun.',

  listFailed: 'D’Lëscht vun Äre Beräicher konnt net geluede ginn.',
  listOutdated: 'Dës Lëscht ass vläicht net méi aktuell: Si konnt net nei geluede ginn.',
  searchFailed: 'D’Sich huet net funktionéiert.',
  moreFailed: 'De Rescht vun der Lëscht konnt net geluede ginn.',

  switching: (title) => `Wiessel op „${title}“ …`,
  switched: (title) => `Dir handelt elo am „${title}“.`,
  switchFailed: (title, active) =>
    active === undefined
      ? `„${title}“ konnt net opgemaach ginn.`
      : `„${title}“ konnt net opgemaach ginn. Dir handelt weider am „${active}“.`,

  createPrivate: 'Mäi private Beräich uleeën',
  create: 'E beruffleche Beräich uleeën',
};
