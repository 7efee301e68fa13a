import { expect } from '@open-wc/testing';
import { type RunningMock, startMock } from '../../../mocks/index.js';
import { checks, runConformance } from '../../../conformance/index.js';

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

const people = {
  person: {},
  other: bearer('marc-klein'),
  otherCertificate: bearer('marc-klein-smartcard'),
  elsewhere: bearer('anne-weber-elsewhere'),
  nobody: bearer('nobody'),
};

/** Its worker needs a tenth of a second for each request, and the whole suite makes some 2,150. */
const isWebKit = navigator.vendor.startsWith('Apple');

/** Milliseconds that so many requests may take through a service worker. */
const longestRun = 200_000;

describe('the mock', () => {
  let mock: RunningMock;

  before(async () => {
    mock = await startMock({ situation: 'new-user' });
  });

  after(() => mock.stop());

  it('conforms to the contract, in every check of the suite', async function () {
    // The mock answers alike in every engine; what WebKit brings to it, the worker, is tried by the next test.
    if (isWebKit) this.skip();
    this.timeout(longestRun);
    const { results, left } = await runConformance({ baseUrl: '/api', ...people, createPrivateSpace: true });
    // Nothing makes an invitation older in the mock; the application that it is made of is tried with it elsewhere.
    const expired = results.filter(({ name }) => name.startsWith('invitations.expired/'));
    expect(expired.map(({ outcome }) => outcome)).to.deep.equal(['skipped', 'skipped']);
    expect(results.filter((result) => result.outcome !== 'passed' && !expired.includes(result))).to.deep.equal([]);
    expect(results.map(({ name }) => name)).to.deep.equal(checks.map(({ name }) => name));
    expect(left).to.deep.equal([]);
    expect(await mock.spaces()).to.deep.equal([]);
  });

  it('conforms with what a person may have already, and gives it back', async function () {
    this.timeout(longestRun);
    mock.use('forty');
    const { activeSpace } = (await mock.session()).session!;
    const { person, nobody } = people;
    const only = ['session/', 'spaces.list/', 'spaces.paging/'];
    const { results } = await runConformance({ baseUrl: '/api', person, nobody, only });
    expect(results.filter(({ outcome }) => outcome === 'failed')).to.deep.equal([]);
    expect((await mock.session()).session?.activeSpace?.id).to.equal(activeSpace?.id);
    expect(await mock.spaces()).to.have.length(41);
  });
});
