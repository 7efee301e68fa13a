import { expect } from '@open-wc/testing';
import { ServiceError } from '../../../src/services/service-error.js';
import { serviceFrom } from '../../../src/services/space-service.js';
import { readSession } from '../../../src/session/read-session.js';

const failing = (error: Error) => serviceFrom({ readSession: () => Promise.reject(error) });

describe('reading the session', () => {
  it('takes a service that no longer knows the user for the answer that nobody is signed in', async () => {
    const service = failing(new ServiceError('unauthenticated', 'The service answered 401'));
    expect(await readSession(service, {})).to.deep.equal({ session: null, links: {} });
  });

  it('fails as the service does otherwise', async () => {
    const offline = new ServiceError('offline', 'No answer came');
    expect(await readSession(failing(offline), {}).catch((error: unknown) => error)).to.equal(offline);
  });
});
