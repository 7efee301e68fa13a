import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checks, runConformance } from '../../conformance/index.js';
import { MemoryStore } from '../../service/memory-store.js';
import { brokenAnswers } from './broken/answers.js';
import type { BrokenBackEnd } from './broken/break.js';
import { brokenCertifications } from './broken/certifications.js';
import { brokenCommands } from './broken/commands.js';
import { brokenCreation } from './broken/creation.js';
import { brokenDevices } from './broken/devices.js';
import { brokenKeys } from './broken/idempotency.js';
import { brokenLists } from './broken/lists.js';
import { brokenInvitations } from './broken/invitations.js';
import { brokenMembers } from './broken/members.js';
import { brokenProfile } from './broken/profile.js';
import { brokenRecipients } from './broken/recipients.js';
import { brokenSessionAndTerms } from './broken/session-and-terms.js';
import { brokenSharing } from './broken/sharing.js';
import { brokenSignInMethods } from './broken/sign-in-methods.js';
import { brokenSpaces } from './broken/spaces.js';
import { backdateInMemory } from '../service/support/backdate.js';
import { bearer, createBearerService } from '../service/support/bearer-service.js';

const backEnds = [
  ...brokenAnswers,
  ...brokenCommands,
  ...brokenKeys,
  ...brokenCreation,
  ...brokenSpaces,
  ...brokenLists,
  ...brokenMembers,
  ...brokenProfile,
  ...brokenInvitations,
  ...brokenSharing,
  ...brokenCertifications,
  ...brokenRecipients,
  ...brokenSignInMethods,
  ...brokenDevices,
  ...brokenSessionAndTerms,
];

/** What gives the checks that look back something to look at. */
const answersToLookAt = [
  'session/',
  'spaces.create/',
  'spaces.one/',
  'spaces.paging/counts',
  'terms/say',
  'versions/are-in',
];

async function failuresOf({ fault, caughtBy }: BrokenBackEnd): Promise<readonly string[]> {
  const store = new MemoryStore();
  const app = createBearerService({ store, report: () => undefined });
  const answer = fault(async (request) => app.fetch(request));
  const looksBack = caughtBy.some((name) => name.startsWith('answers/'));
  const { results } = await runConformance({
    baseUrl: 'http://service.example/api',
    fetch: async (input, init) => answer(new Request(input, init)),
    person: bearer('anne'),
    other: bearer('bob'),
    otherCertificate: bearer('bob/card'),
    elsewhere: bearer('anne/phone'),
    createPrivateSpace: true,
    backdate: backdateInMemory(store),
    only: [...caughtBy, ...(looksBack ? answersToLookAt : [])],
  });
  return results.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);
}

describe('the conformance suite finds a back-end that', () => {
  for (const backEnd of backEnds) {
    it(backEnd.does, async () => {
      const failures = await failuresOf(backEnd);
      for (const name of backEnd.caughtBy) assert.ok(failures.includes(name), `${name} passes.`);
    });
  }
});

describe('every check of the conformance suite', () => {
  it('finds a back-end that is broken', () => {
    const caught = new Set(backEnds.flatMap(({ caughtBy }) => caughtBy));
    assert.deepEqual(
      checks.map(({ name }) => name).filter((name) => !caught.has(name)),
      [],
    );
  });
});
