import { expect } from '@open-wc/testing';
import { offers, requirePart } from '../../../src/session/offers.js';
import { session as answer } from '../services/answers.js';

const session = answer.session!;

describe('a part of the contract', () => {
  it('is offered by a service that names it', () => {
    expect(offers({ ...session, capabilities: ['something-new', 'create-private'] }, 'create-private')).to.equal(true);
    expect(offers({ ...session, capabilities: ['something-new'] }, 'create-private')).to.equal(false);
  });

  it('is not offered by a service from before there were parts', () => {
    expect(offers(session, 'create-private')).to.equal(false);
  });

  it('that is missing is said once in the console, by the element that needs it', () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => said.push(text);
    try {
      const element = document.createElement('create-private-space-form');
      expect(requirePart(session, 'create-private', element)).to.equal(false);
      expect(requirePart(session, 'create-private', element)).to.equal(false);
      expect(requirePart({ ...session, capabilities: ['create-private'] }, 'create-private', element)).to.equal(true);
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal(['<create-private-space-form>: the service does not offer create-private']);
  });
});
