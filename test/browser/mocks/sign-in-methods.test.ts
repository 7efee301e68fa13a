import { expect } from '@open-wc/testing';
import { type PlayedProof, type RunningMock, type SituationName, startMock } from '../../../mocks/index.js';
import type { BegunRegistration, Registration, SignInMethodList } from '../../../src/contract/sign-in-methods.js';
import { commandHeaders } from '../../support/command-headers.js';

const read = async <Body>(path: string) => (await (await fetch(`/api${path}`)).json()) as Body;
const list = async () => (await read<SignInMethodList>('/sign-in-methods')).items;
const begin = async () =>
  (await (await fetch('/api/sign-in-methods/registrations', { method: 'POST', headers: commandHeaders() })).json()) as BegunRegistration;
const stateOf = async (id: string) => (await read<Registration>(`/sign-in-methods/registrations/${id}`)).state;

describe('the authentication products of the mock', () => {
  let mock: RunningMock;

  before(async () => {
    mock = await startMock();
  });

  after(() => mock.stop());

  for (const [name, count] of [
    ['forty', 1],
    ['basic-sign-in', 1],
    ['one-sign-in-method', 1],
    ['three-sign-in-methods', 3],
    ['fifteen-sign-in-methods', 15],
  ] as const) {
    it(`are ${count} in the situation ${name}, that of the sign-in first`, async () => {
      mock.use(name);
      const methods = await list();
      expect(methods).to.have.length(count);
      expect(methods.map(({ isCurrent }) => isCurrent)).to.deep.equal(methods.map((_, index) => index === 0));
      const { session } = await mock.session();
      expect(methods[0]!.product).to.equal(session!.authentication.product);
    });
  }

  it('are noted when somebody signs in with another one', async () => {
    mock.use('one-sign-in-method');
    mock.signIn(undefined, { assurance: 'basic' });
    expect((await list()).map(({ product }) => product)).to.deep.equal(['Password', 'LuxTrust Mobile']);
  });

  for (const [name, state] of [
    ['method-registered', 'registered'],
    ['method-cancelled', 'cancelled'],
    ['method-known', 'known'],
    ['method-taken', 'taken'],
    ['method-of-another-name', 'another-name'],
  ] as const satisfies readonly (readonly [SituationName, PlayedProof])[]) {
    it(`are registered, or not, as soon as that begins: ${name}`, async () => {
      mock.use(name);
      expect(await stateOf((await begin()).id)).to.equal(state);
      expect(await list()).to.have.length(state === 'registered' ? 3 : 2);
      expect(mock.mails).to.have.length(state === 'registered' ? 1 : 0);
    });
  }

  it('wait at the provider until a test plays it', async () => {
    mock.use('three-sign-in-methods');
    const { id, href } = await begin();
    expect(href).to.equal(`#register?registration=${id}&return_to={return_to}`);
    expect(await stateOf(id)).to.equal('waiting');
    await mock.proveAtProvider();
    expect(await stateOf(id)).to.equal('registered');
    expect(await list()).to.have.length(4);
    await mock.proveAtProvider('cancelled');
    expect(await stateOf(id)).to.equal('registered');
  });

  it('are removed', async () => {
    mock.use('three-sign-in-methods');
    const [, other] = await list();
    const { status } = await fetch(`/api/sign-in-methods/${other!.id}`, { method: 'DELETE', headers: commandHeaders() });
    expect(status).to.equal(204);
    expect(await list()).to.have.length(2);
    expect(mock.mails.map(({ subject }) => subject)).to.deep.equal(['An authentication product was removed from your account']);
  });
});
