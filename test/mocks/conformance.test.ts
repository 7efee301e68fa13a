import { expect } from '@open-wc/testing';
import { type RunningMock, startMock } from '../../mocks/index.js';
import { checks, runConformance } from '../../service/conformance/index.js';

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

const people = {
  person: {},
  other: bearer('marc-klein'),
  elsewhere: bearer('anne-weber-elsewhere'),
  nobody: bearer('nobody'),
};

describe('the mock', () => {
  let mock: RunningMock;

  before(async () => {
    mock = await startMock({ situation: 'new-user' });
  });

  after(() => mock.stop());

  it('conforms to the contract, in every check of the suite', async function () {
    this.timeout(60_000);
    const { results, left } = await runConformance({ baseUrl: '/api', ...people, createPrivateSpace: true });
    expect(results.filter(({ outcome }) => outcome !== 'passed')).to.deep.equal([]);
    expect(results.map(({ name }) => name)).to.deep.equal(checks.map(({ name }) => name));
    expect(left).to.deep.equal([]);
    expect(await mock.spaces()).to.deep.equal([]);
  });

  it('conforms with all that a person may have already, and gives it back', async function () {
    this.timeout(60_000);
    mock.use('forty');
    const { activeSpace } = (await mock.session()).session!;
    const { results } = await runConformance({ baseUrl: '/api', person: people.person, nobody: people.nobody });
    expect(results.filter(({ outcome }) => outcome === 'failed')).to.deep.equal([]);
    expect((await mock.session()).session?.activeSpace?.id).to.equal(activeSpace?.id);
    expect(await mock.spaces()).to.have.length(41);
  });
});
