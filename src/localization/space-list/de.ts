import type { SpaceListSentences } from './space-list-sentences.js';

const number = (value: number) => (value < 1_000 ? String(value) : value.toLocaleString('de'));

export const spaceList: SpaceListSentences = {
  groups: { private: 'Privat', professional: 'Beruflich' },
  search: (count) => `${number(count)} Bereiche durchsuchen`,
  found: (count) => (count === 1 ? '1 Bereich gefunden' : `${number(count)} Bereiche gefunden`),
  nothingFound: (query) => `Kein Bereich passt zu „${query}“.`,
  clearSearch: 'Suche löschen',
  noneYet: 'Sie haben noch keinen Bereich. In einem beruflichen Bereich handeln Sie für ein Unternehmen, eine selbstständige Tätigkeit oder einen Verein.',

  listFailed: 'Die Liste Ihrer Bereiche konnte nicht geladen werden.',
  listOutdated: 'Diese Liste ist vielleicht nicht mehr aktuell: Sie konnte nicht neu geladen werden.',
  searchFailed: 'Die Suche hat nicht funktioniert.',
  moreFailed: 'Der Rest der Liste konnte nicht geladen werden.',

  switching: (title) => `Wechsel zu „${title}“ …`,
  switched: (title) => `Sie handeln jetzt in „${title}“.`,
  switchFailed: (title, active) =>
    active === undefined
      ? `„${title}“ konnte nicht geöffnet werden.`
      : `„${title}“ konnte nicht geöffnet werden. Sie handeln weiterhin in „${active}“.`,

  createPrivate: 'Meinen privaten Bereich erstellen',
  create: 'Einen beruflichen Bereich erstellen',
};
