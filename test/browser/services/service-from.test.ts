import { expect } from '@open-wc/testing';
import { closeSpace, listSpaces, readSpace } from '../../../src/services/generated/spaces.js';
import { ServiceError, isServiceError } from '../../../src/services/service-error.js';
import { serviceFrom } from '../../../src/services/space-service.js';
import { page, space } from './answers.js';

const failureOf = async (call: Promise<unknown>) => {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isServiceError(error)) throw new Error('The call did not fail as it should.', { cause: error });
  return error;
};

describe('a service made of plain methods', () => {
  it('hands input and options to the method of the operation', async () => {
    const calls: unknown[] = [];
    const service = serviceFrom({
      listSpaces(input, options) {
        calls.push([input, options]);
        return page;
      },
    });
    const { signal } = new AbortController();
    expect(await service.call(listSpaces, { query: 'bakery' }, { signal, language: 'fr' })).to.deep.equal(page);
    expect(calls).to.deep.equal([[{ query: 'bakery' }, { signal, language: 'fr' }]]);
  });

  it('calls the methods as members of the object that has them', async () => {
    const methods = {
      title: 'From the host',
      readSpace() {
        return { ...space, title: this.title };
      },
    };
    expect(await serviceFrom(methods).call(readSpace, { spaceId: 's' })).to.have.property('title', 'From the host');
  });

  it('takes a method that returns nothing where nothing is answered', async () => {
    expect(await serviceFrom({ closeSpace: () => undefined }).call(closeSpace, { spaceId: 's' })).to.equal(undefined);
  });

  it('passes on what a method throws, at once or later', async () => {
    const refusal = new ServiceError('limit-reached', 'Too many');
    const thrown = () => {
      throw refusal;
    };
    expect(await failureOf(serviceFrom({ readSpace: thrown }).call(readSpace, { spaceId: 's' }))).to.equal(refusal);
    const rejected = () => Promise.reject(refusal);
    expect(await failureOf(serviceFrom({ readSpace: rejected }).call(readSpace, { spaceId: 's' }))).to.equal(refusal);
  });

  it('refuses an answer of another form, naming the place and no value', async () => {
    const service = serviceFrom({ readSpace: () => ({ ...space, kind: 'secret' as 'private' }) });
    const { code, message } = await failureOf(service.call(readSpace, { spaceId: 's' }));
    expect(code).to.equal('malformed');
    expect(message).to.include('/kind').and.not.include('secret');
  });

  it('says which method it does not have', async () => {
    const { code, message } = await failureOf(serviceFrom({}).call(readSpace, { spaceId: 's' }));
    expect(code).to.equal('unavailable');
    expect(message).to.include('readSpace');
  });
});
