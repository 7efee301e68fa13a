import { expect } from '@open-wc/testing';
import { newSpace } from './answers.js';
import { failureOf, problem } from './mocked-network.js';
import { readSession } from '../../../src/services/generated/session.js';
import { createSpace } from '../../../src/services/generated/spaces.js';
import { HttpSpaceService } from '../../../src/services/http-space-service.js';
import { importsAgain, withoutPart } from '../support/without-part.js';

describe('a problem, while what explains problems cannot be downloaded,', () => {
  const serviceThatAnswers = (status: number, name: string) =>
    new HttpSpaceService('/service-under-test', {
      fetch: () => Promise.resolve(problem(status, { type: `urn:space-elements:problem:${name}` })),
    });

  const create = () => failureOf(serviceThatAnswers(422, 'invalid').call(createSpace, newSpace));

  it('is an unavailable service, and itself once it can; that nobody is signed in is known anyway', async () => {
    const bringBack = await withoutPart('describe-problem');
    const signedOut = await failureOf(serviceThatAnswers(401, 'unauthenticated').call(readSession, {}));
    expect([signedOut.code, signedOut.status]).to.deep.equal(['unauthenticated', 401]);
    const unexplained = await create();
    expect([unexplained.code, unexplained.status]).to.deep.equal(['unavailable', 422]);

    bringBack();
    if (importsAgain) expect((await create()).code).to.equal('invalid');
  });
});
