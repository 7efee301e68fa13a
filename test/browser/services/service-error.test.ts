import { expect } from '@open-wc/testing';
import { isServiceError, ServiceError } from '../../../src/services/service-error.js';

describe('ServiceError', () => {
  it('is recognised by another copy of the library, in both directions', async () => {
    // See test/browser/runner/second-bundle-plugin.ts.
    const address = '/second-bundle.js';
    const second = (await import(address)) as { isServiceError: typeof isServiceError; ServiceError: typeof ServiceError };
    expect(second.ServiceError).not.to.equal(ServiceError);
    expect(isServiceError(new second.ServiceError('conflict', 'Changed meanwhile'))).to.equal(true);
    expect(second.isServiceError(new ServiceError('conflict', 'Changed meanwhile'))).to.equal(true);
  });

  it('is not mistaken for another error', () => {
    expect(isServiceError(new TypeError('Failed to fetch'))).to.equal(false);
    expect(isServiceError(new DOMException('Aborted', 'AbortError'))).to.equal(false);
    expect(isServiceError({ name: 'ServiceError', code: 'conflict' })).to.equal(false);
    expect(isServiceError(undefined)).to.equal(false);
  });

  it('keeps its cause, and has none of its own', () => {
    const cause = new TypeError('Failed to fetch');
    expect(new ServiceError('offline', 'No answer', { cause }).cause).to.equal(cause);
    expect('cause' in new ServiceError('offline', 'No answer')).to.equal(false);
  });
});
