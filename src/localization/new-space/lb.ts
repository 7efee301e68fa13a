import { spaceLimit } from '../space-limit/lb.js';
import { identifier } from '../identifier/lb.js';
import type { EmailFieldSentences, NewSpaceSentences } from './new-space-sentences.js';

export const newSpace: NewSpaceSentences = {
  ...spaceLimit,

  ...identifier,

  lastNames: 'Numm',
  firstNames: 'Virnumm',
  namesFrom: (product, issuer) =>
    `Ären Numm kënnt aus ${product} a kann hei net geännert ginn. Wann e falsch ass, loosst e vun ${issuer} verbesseren.`,
  contactIssuer: (issuer) => `${issuer} kontaktéieren`,

  creating: 'De Beräich gëtt ugeluecht …',

  notCreated: 'De Beräich gouf net ugeluecht. Wat Dir getippt hutt, ass nach do.',
  unclear:
    'Et ass net sécher, ob de Beräich ugeluecht gouf. Probéiert nach eng Kéier: e gëtt net zweemol ugeluecht.',
  terms: {
    missing: 'Huelt w. e. g. als éischt déi allgemeng Notzungsbedingungen un.',
    outdated: 'Et gëtt eng nei Versioun vun den allgemenge Notzungsbedingungen.',
  },
  termsFirst: 'Soubal Dir se ugeholl hutt, kënnt Dir e Beräich uleeën.',
  readTerms: 'Bei d’Notzungsbedingunge goen',

  enter: 'An de Beräich wiesselen',
  entered: 'Dir handelt elo an dësem Beräich.',
  notEntered: 'Dir sidd nach net am neie Beräich.',
};

export const emailField: EmailFieldSentences = {
  label: 'E-Mail-Adress',
  hint: 'Notifikatiounen iwwer de Beräich ginn un dës Adress.',
  prefilled: 'Notifikatiounen iwwer de Beräich ginn un dës Adress. Dir kënnt eng aner uginn.',
  required: 'Gitt eng E-Mail-Adress un.',
  tooLong: (longest) => `Kierzt d’Adress op ${longest} Zeechen.`,
  malformed: 'Gitt d’Adress an der Form numm@beispill.org un.',
  refused: 'Dës Adress gouf net ugeholl. Gitt eng aner un.',
};
