import { describe, it } from 'node:test';
import { expect } from 'chai';
import { drawIdentifier } from '../../../service/spaces/identifiers.js';
import { chooseLanguage } from '../../../service/values/languages.js';
import { comparisons, positionOf, readCursor, writeCursor } from '../../../service/spaces/position.js';
import { secureRandom } from '../../../service/values/random.js';
import { fold } from '../../../src/contract/folding.js';

describe('an identifier', () => {
  it('uses every symbol of its alphabet, and neither O nor 0', () => {
    const symbols = new Set(Array.from({ length: 2000 }, () => drawIdentifier('private', secureRandom).slice(3)).join(''));
    expect([...symbols].sort().join('')).to.equal('123456789ABCDEFGHIJKLMNPQRSTUVWXYZ');
  });
});

describe('a random number', () => {
  it('is below its bound, and each as likely as any other', () => {
    const counts = new Array<number>(34).fill(0);
    for (let draw = 0; draw < 34_000; draw += 1) counts[secureRandom(34)]! += 1;
    // Five standard deviations of a binomial distribution with a mean of 1,000.
    for (const count of counts) expect(count).to.be.within(840, 1160);
  });
});

describe('a cursor', () => {
  it('survives the journey through an address', () => {
    const position = { private: false, key: '2025-06-02T08:00:00.000Z', id: 'space-1_K' };
    const cursor = writeCursor(position);
    expect(encodeURIComponent(cursor)).to.equal(cursor);
    expect(readCursor(cursor)).to.deep.equal(position);
  });

  it('of another make is none', () => {
    const at = '2025-06-02T08:00:00.000Z';
    const madeUp = [['2025-02-30T08:00:00.000Z', 'x'], ['2025-06-02T08:00:00Z', 'x'], ['0000-01-01T00:00:00.000Z', 'x'], [at, ''], [at, 'a\0'], [at, 'é']]
      .map(([usedAt, id]) => btoa(JSON.stringify([false, usedAt, id])).replace(/=+$/, ''));
    for (const cursor of ['', '%', 'bm90IEpTT04', btoa('[]'), btoa('[false,"yesterday","x"]'), ...madeUp, btoa('{"private":true}')]) {
      expect(readCursor(cursor), cursor).to.equal(undefined);
    }
  });

  it('of a list by title is none of a list by use, and has room for the longest title', () => {
    const space = { kind: 'professional', identifier: 'PM-AAAAAA', lastUsedAt: null, createdAt: '2025-06-02T08:00:00.000Z' } as const;
    const position = positionOf({ ...space, id: 'x'.repeat(64), title: '\u{1f980}\ufdfa'.repeat(26), legalName: null }, 'title');
    const cursor = writeCursor(position, 'title');
    expect(cursor.length).to.be.at.most(500);
    expect(readCursor(cursor, 'title')).to.deep.equal(position);
    expect(readCursor(cursor)).to.equal(undefined);
    expect(readCursor(writeCursor({ ...position, key: space.createdAt }), 'title')).to.equal(undefined);
    expect(readCursor(writeCursor({ ...position, key: 'a\0' }, 'title'), 'title')).to.equal(undefined);
  });
});

const at = (isPrivate: boolean, key: string, id: string) => ({ private: isPrivate, key, id });

describe('positions', () => {
  it('sort the private space first, then the latest, then the last id', () => {
    const sorted = [at(true, '2024', 'z'), at(false, '2026', 'b'), at(false, '2025', 'c'), at(false, '2025', 'a')];
    expect([...sorted].reverse().sort(comparisons.recent)).to.deep.equal(sorted);
  });

  it('sort by title as a database does: by code points, then by id', () => {
    const sorted = [at(true, 'z', 'z'), at(false, 'a', 'b'), at(false, 'ab', 'a'), at(false, 'ab', 'b'), at(false, '\uff5e', 'a'), at(false, '\u{1f980}', 'a'), at(false, '\u{1f981}', 'a')];
    expect([...sorted].reverse().sort(comparisons.title)).to.deep.equal(sorted);
  });
});

describe('folding', () => {
  it('leaves neither case nor accents', () => {
    expect(fold('  ÉLÈVES Müller ﬁducie Ångström ')).to.equal('eleves muller fiducie angstrom');
  });
});

describe('choosing a language', () => {
  it('follows the header, then the order of what there is', () => {
    expect(chooseLanguage('DE-lu', ['fr', 'de'])).to.equal('de');
    expect(chooseLanguage('pt-BR', ['pt', 'pt-BR'])).to.equal('pt-BR');
    expect(chooseLanguage('*', ['fr', 'de'])).to.equal('fr');
    expect(chooseLanguage('de;q=nonsense, fr;q=0.1', ['de', 'fr'])).to.equal('fr');
    expect(chooseLanguage(undefined, ['fr', 'de'])).to.equal('fr');
  });
});
