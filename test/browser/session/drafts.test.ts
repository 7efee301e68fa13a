import { expect } from '@open-wc/testing';
import { dropDraft, readDraft, writeDraft } from '../../../src/session/drafts.js';
import { dropAllDrafts } from '../../../src/session/drop-drafts.js';
import { blockStorage } from '../support/block-storage.js';

describe('a draft', () => {
  afterEach(() => sessionStorage.clear());

  it('is found again by its name and user', () => {
    expect(writeDraft('form', 'anne', { title: 'Atelier' })).to.be.true;
    expect(readDraft('form', 'anne')).to.deep.equal({ title: 'Atelier' });
    expect(readDraft('another', 'anne')).to.be.undefined;
  });

  it('is dropped when another user reads it', () => {
    writeDraft('form', 'anne', 'secret');
    expect(readDraft('form', 'luc')).to.be.undefined;
    expect(readDraft('form', 'anne')).to.be.undefined;
  });

  it('is dropped without any other draft', () => {
    writeDraft('one', 'anne', 1);
    writeDraft('two', 'anne', 2);
    dropDraft('one');
    expect(readDraft('one', 'anne')).to.be.undefined;
    expect(readDraft('two', 'anne')).to.equal(2);
  });

  it('is dropped with all others, and with nothing else', () => {
    sessionStorage.setItem('from-the-page', 'stays');
    writeDraft('one', 'anne', 1);
    writeDraft('two', 'anne', 2);
    dropAllDrafts();
    expect(Object.keys(sessionStorage)).to.deep.equal(['from-the-page']);
  });

  it('is kept in this tab only', () => {
    writeDraft('form', 'anne', 'typed in this tab');
    // Other test files run at the same time and share this storage: it is not empty.
    expect(JSON.stringify(localStorage)).not.to.contain('typed in this tab');
  });

  it('is undefined when it cannot be parsed', () => {
    for (const damaged of ['{', 'null', '"text"', '[]', '']) {
      sessionStorage.setItem('space-elements.draft.form', damaged);
      expect(readDraft('form', 'anne'), damaged).to.be.undefined;
    }
  });

  it('is not kept, and does no harm, where storage is blocked', () => {
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
