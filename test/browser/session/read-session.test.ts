import { expect } from '@open-wc/testing';
import { ServiceError } from '../../../src/services/service-error.js';
import { serviceFrom } from '../../../src/services/space-service.js';
import { readSession } from '../../../src/session/read-session.js';

const failing = (error: Error) => serviceFrom({ readSession: () => Promise.reject(error) });

describe('reading the session', () => {
  it('resolves to nobody when the service no longer knows the user', async () => {
    const service = failing(new ServiceError('unauthenticated', 'The service answered 401'));
    expect(await readSession(service, {})).to.deep.equal({ session: null, links: {} });
  });

  it('rejects with any other failure of the service', async () => {
    const offline = new ServiceError('offline', 'No answer came');
    expect(await readSession(failing(offline), {}).catch((error: unknown) => error)).to.equal(offline);
  });
});
