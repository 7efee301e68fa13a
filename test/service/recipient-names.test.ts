import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSameName } from '../../service/recipients/names.js';

const same = [
  ['garage müller s.à r.l.', 'Garage Müller S.à r.l.'],
  ['Garage Mueller SARL', 'Garage Müller S.à r.l.'],
  ['Garage Muller', 'Garage Müller S.à r.l.'],
  ['Thill & Fils', 'Thill et Fils S.A.'],
  ['L’Atelier', "l'atelier"],
  ['Dupont-Weber', 'Dupont Weber'],
  ['Les Amis du vélo a.s.b.l.', 'Les amis du velo'],
  ['Bau GmbH & Co. KG', 'Bau'],
  ['S.A.', 'SA'],
  ['+++', '+++'],
] as const;

const different = [
  ['Garage Müller S.A.', 'Garage Müller S.à r.l.'],
  ['Garage', 'Garage Müller S.à r.l.'],
  ['Garage Müller Nord', 'Garage Müller'],
  ['S.A.', 'Müller S.A.'],
  ['+++', '***'],
  ['et', 'und'],
] as const;

describe('the name of a recipient', () => {
  for (const [typed, stated] of same) it(`is ${stated} also as ${typed}`, () => assert.ok(isSameName(typed, stated) && isSameName(stated, typed)));
  for (const [typed, stated] of different) it(`is not ${stated} as ${typed}`, () => assert.ok(!isSameName(typed, stated) && !isSameName(stated, typed)));
});
