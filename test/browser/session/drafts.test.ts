import { expect } from '@open-wc/testing';
import { dropAllDrafts, dropDraft, readDraft, writeDraft } from '../../../src/session/drafts.js';
import { blockStorage } from '../support/block-storage.js';

describe('drafts', () => {
  afterEach(() => sessionStorage.clear());

  it('are found again by their name and person', () => {
    expect(writeDraft('form', 'anne', { title: 'Atelier' })).to.be.true;
    expect(readDraft('form', 'anne')).to.deep.equal({ title: 'Atelier' });
    expect(readDraft('another', 'anne')).to.be.undefined;
  });

  it('are dropped when somebody else asks', () => {
    writeDraft('form', 'anne', 'secret');
    expect(readDraft('form', 'luc')).to.be.undefined;
    expect(readDraft('form', 'anne')).to.be.undefined;
  });

  it('are dropped one by one', () => {
    writeDraft('one', 'anne', 1);
    writeDraft('two', 'anne', 2);
    dropDraft('one');
    expect(readDraft('one', 'anne')).to.be.undefined;
    expect(readDraft('two', 'anne')).to.equal(2);
  });

  it('are dropped all at once, and nothing else with them', () => {
    sessionStorage.setItem('of-the-page', 'stays');
    writeDraft('one', 'anne', 1);
    writeDraft('two', 'anne', 2);
    dropAllDrafts();
    expect(Object.keys(sessionStorage)).to.deep.equal(['of-the-page']);
  });

  it('are kept in this tab only', () => {
    writeDraft('form', 'anne', 1);
    expect(localStorage).to.have.lengthOf(0);
  });

  it('are none when they cannot be read', () => {
    for (const damaged of ['{', 'null', '"text"', '[]', '']) {
      sessionStorage.setItem('space-elements.draft.form', damaged);
      expect(readDraft('form', 'anne'), damaged).to.be.undefined;
    }
  });

  it('are not kept, and do no harm, where storage is blocked', () => {
    const stop = blockStorage();
    try {
      expect(writeDraft('form', 'anne', 1)).to.be.false;
      expect(readDraft('form', 'anne')).to.be.undefined;
      dropAllDrafts();
    } finally {
      stop();
    }
  });
});
