/** Titles and legal names that people give, deterministic: the same number gives the same organisation. */
export interface Organization {
  readonly title: string;
  readonly legalName: string;
}

/** Those that come first in every list: one company with several spaces, an association, a self-employed person. */
const known: readonly Organization[] = [
  { title: 'Cabinet Weber – comptabilité', legalName: 'Weber & Fils S.à r.l.' },
  { title: 'Cabinet Weber – ressources humaines', legalName: 'Weber & Fils S.à r.l.' },
  { title: 'ASBL Les Amis du Vélo', legalName: 'Les Amis du Vélo ASBL' },
  { title: 'Anne Weber, traductrice', legalName: 'Anne Weber' },
  { title: 'Bäckerei Thill', legalName: 'Thill-Kieffer S.à r.l.' },
  { title: 'Garage de la Moselle', legalName: 'Garage de la Moselle S.A.' },
];

/** Those that try a layout: as long as allowed, written from the right, looking like markup, full of signs. */
const unusual: readonly Organization[] = [
  {
    title: 'Fédération des associations de parents d’élèves du canton d’Echternach – bureaux',
    legalName: 'Fédération des associations de parents d’élèves de l’enseignement fondamental du canton d’Echternach ASBL',
  },
  { title: 'مخبز النور – المحاسبة', legalName: 'مخبز النور S.à r.l.' },
  { title: '<b>Test</b>', legalName: '<script>alert(1)</script> S.à r.l.' },
  { title: 'O’Brien & Söhne “Import/Export” #1', legalName: 'O’Brien & Söhne S.C.S.' },
  { title: 'Donaudampfschifffahrtsgesellschaftskapitänsverband', legalName: 'DDSG-Kapitänsverband ASBL' },
];

const trades = [
  'Boulangerie', 'Garage', 'Menuiserie', 'Fiduciaire', 'Pharmacie', 'Auberge', 'Librairie', 'Imprimerie', 'Serrurerie',
  'Horticulture', 'Architecture', 'Cabinet dentaire', 'Transports', 'Optique', 'Chauffage', 'Assurances', 'Brasserie',
  'Crèche', 'Électricité', 'Domaine viticole', 'Traiteur', 'Informatique', 'Toitures', 'Carrelages', 'Fleurs',
];

const names = [
  'Schmit', 'Muller', 'Hoffmann', 'Wagner', 'Thill', 'Kieffer', 'Reuter', 'Faber', 'Klein', 'Kayser', 'Schroeder',
  'Becker', 'Simon', 'Welter', 'Majerus', 'Krier', 'Theis', 'Jung', 'Ries', 'Santos', 'Ferreira', 'Da Silva', 'Rossi',
  'Marchetti', 'Lambert', 'Delvaux', 'Noesen', 'Scholtes', 'Bintz', 'Pauly', 'Olinger', 'Ney', 'Conter', 'Steffen',
  'Goergen', 'Heinen', 'Kremer', 'Lorang', 'Mertens', 'Origer',
];

const places = [
  'Esch', 'Diekirch', 'Echternach', 'Remich', 'Vianden', 'Wiltz', 'Clervaux', 'Mersch', 'Differdange', 'Dudelange',
  'Pétange', 'Grevenmacher', 'Ettelbruck', 'Mondorf', 'Redange', 'Larochette',
];

const forms = ['S.à r.l.', 'S.A.', 'S.à r.l.-S'];

/** As many organisations as wanted, at most 16,000 different ones. */
export function organizations(count: number): readonly Organization[] {
  const first = [...known, ...unusual].slice(0, count);
  return [...first, ...Array.from({ length: count - first.length }, (_, index) => organization(index))];
}

// Trade, name and place count like the digits of a number, the later ones shifted by the earlier for variety.
function organization(index: number): Organization {
  const trade = index % trades.length;
  const name = Math.floor(index / trades.length) + trade;
  const place = Math.floor(index / (trades.length * names.length)) + 7 * trade + 3 * (name % names.length);
  const company = `${pick(trades, trade)} ${pick(names, name)}`;
  return { title: `${company} – ${pick(places, place)}`, legalName: `${company} ${pick(forms, index)}` };
}

function pick<Item>(items: readonly Item[], index: number): Item {
  return items[index % items.length]!;
}
