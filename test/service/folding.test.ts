import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matcherOf, wordsOf } from '../../service/spaces/search.js';
import { fold, foldLetters } from '../../src/contract/folding.js';

/** What is typed, and a title it stands for. */
const titles = `
O'Brien|O’Brien  O'Brien|O‘Brien  O'Brien|OʼBrien  O'Brien|O´Brien  O'Brien|O\`Brien  O'Brien|O′Brien  O'Brien|O＇Brien
l'ete|L’Été  L'ETE|l’été  d'abord|D’Abord  qu'il|Qu’Il
oeuvre|Œuvre  coeur|Cœur  boeuf|BŒUF  soeurs|Sœurs  aether|Æther  encyclopaedia|Encyclopædia
strasse|Straße  STRASSE|straße  strasse|STRAẞE  gross|Groß  masse|Maße  ess-zett|Eß-Zett  wussten|wuſsten
lodz|Łódź  wroclaw|Wrocław  malgorzata|Małgorzata  malmo|Malmø  soren|Søren  kobenhavn|København  ore|Øre
djordje|Đorđe→djordje  dordevic|Đorđević  dimon|Ðimon  gardur|Garður  thor|Þór  thorsteinn|Þorsteinn  ghajn|Għajn  istanbul|İstanbul
diyarbakir|Diyarbakır  isparta|Isparta  isparta|ısparta  sirket|Şirket  guzel|Güzel  yagmur|Yağmur
Coop-Nord|Coop–Nord  Coop-Nord|Coop—Nord  Coop-Nord|Coop‐Nord  Coop-Nord|Coop‑Nord  Coop-Nord|Coop−Nord  Coop-Nord|Coop‒Nord  Coop-Nord|Coop－Nord
cafe|Café  cafe|CAFÉ  cafe|Cafe\u0301  naive|Naïve  zoe|Zoë  garcon|Garçon  senor|Señor  joao|João
angstrom|Ångström  angstrom|A\u030angstro\u0308m  fiducie|ﬁducie  office|oﬃce  fluss|ﬂuss
no1|№1  3m2|3m²  abc|ＡＢＣ  123|１２３  x1|x₁  tel|℡
Kelvin|\u212Aelvin  10ohm|10\u2126→10ω  grand marche|Grand\u00a0Marché  grand marche|Grand\u202fMarché  grand marche|Grand\tMarché
super|Su\u00adper  super|Su\u200bper  super|Su\u2060per  super|\u200eSuper  super|\u2068Super\u2069  super|\ufeffSuper
ΟΔΟΣ|Οδός  οδοσ|ΟΔΟΣ  αθηνα|Αθήνα  москва|МОСКВА  елка|Ёлка
mueller|Müller  mueller|Muller  muller|Mueller  MÜLLER|mueller  Goethe|Göthe  jaeger|Jäger  koeln|Köln  duesseldorf|Düsseldorf  soeren|Søren  aepfel|Äpfel
sarl|S.à r.l.  sarl|S.à.r.l.  sarl|S.àr.l.  sarl|S. à r. l.  SARL|s.à r.l  sa|S.A.  asbl|A.s.b.l.  secs|S.e.c.s.  gmbh|G.m.b.H.
Bakery Sarl|Bakery S.à r.l.  "Post"|„Post“  "Post"|“Post”  "Post"|«Post»`
  .trim()
  .split(/\n| {2}(?! )/u)
  .filter((pair) => !pair.includes('→'))
  .map((pair) => pair.split('|') as [string, string]);

const spaceOf = (title: string) => ({ title, legalName: null, identifier: 'PM-K7W3QX', kind: 'professional' as const });
const finds = (query: string, title: string) => matcherOf({ words: wordsOf(query) })?.(spaceOf(title)) ?? true;

describe('Folding', () => {
  it('has a table of a hundred pairs', () => {
    assert.ok(titles.length >= 100, `${titles.length} pairs`);
  });

  for (const [typed, title] of titles) {
    it(`takes ${typed} for ${JSON.stringify(title)}, in a title and in a search`, () => {
      assert.equal(fold(typed), fold(title));
      assert.ok(finds(typed, title));
    });
  }

  it('keeps apart what is another name', () => {
    for (const [one, other] of [['Neue Post', 'Nu Post'], ['Quelle', 'Qulle'], ['Bauer', 'Baur'], ['Cœur', 'Cour'], ['Lot 1.2', 'Lot 12'], ['Lot 1-2', 'Lot 12'], ['M. de Weber', 'Mde Weber'], ['Bakery', 'Bakeries']] as const) {
      assert.notEqual(fold(one), fold(other), `${one} and ${other}`);
    }
  });

  it('finds whatever is written there, from any letter to any other', () => {
    for (const title of ['Mueller', 'Israel', 'S.à r.l.', 'Relais à Mersch', 'Bauer & Co. KG', 'a.b-c’d']) {
      for (const word of title.split(' ')) {
        for (let from = 0; from < word.length; from++) {
          for (let to = from + 1; to <= word.length; to++) assert.ok(finds(word.slice(from, to), title), `${word.slice(from, to)} in ${title}`);
        }
      }
    }
  });

  it('finds an identifier that was pasted without its dash, or with another one', () => {
    for (const query of ['PM-K7W3QX', 'PMK7W3QX', 'pmk7w3qx', 'PM–K7W3QX', 'PM\u2011K7W3QX', 'PM K7W3QX', '\u200bPM-K7W3QX\u00a0']) {
      assert.ok(finds(query, 'Bakery'), query);
    }
  });

  it('looks once for words that are found together', () => {
    assert.deepEqual(wordsOf('THILL thill hil a l boul'), ['thill', 'a', 'boul']);
    assert.deepEqual(wordsOf('e '.repeat(100)), ['e']);
    assert.deepEqual(wordsOf('o. o'), ['o']);
    assert.deepEqual(wordsOf('mueller muller'), ['muller']);
    assert.deepEqual(wordsOf(' '), []);
  });

  it('looks for a word that another one contains in one of its spellings only', () => {
    assert.deepEqual(wordsOf('muer e'), ['muer', 'e']);
    assert.ok(!finds('muer e', 'Mur'));
  });

  it('folds no character a second time', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const once = foldLetters(`a${String.fromCodePoint(code)}b`);
      assert.equal(foldLetters(once), once, code.toString(16));
    }
  });

  // Of the European letters: those beyond are phonetic signs and historic letters.
  it('folds each Latin letter that the collation of Unicode takes for a plain one', () => {
    const { compare } = new Intl.Collator('en', { sensitivity: 'base' });
    const plain = 'abcdefghijklmnopqrstuvwxyz'.split('');
    const spellings = [...plain, ...plain.flatMap((first) => plain.map((second) => first + second))];
    for (let code = 0x80; code <= 0x17f; code++) {
      const letter = String.fromCodePoint(code).toLowerCase();
      const spelled = /\p{Script=Latin}/u.test(letter) && spellings.find((spelling) => compare(spelling, letter) === 0);
      if (spelled && letter.normalize('NFKD') === letter) assert.equal(foldLetters(letter), spelled);
    }
  });
});
