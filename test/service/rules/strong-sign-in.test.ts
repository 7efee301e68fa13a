import { describe, it } from 'node:test';
import { expect } from 'chai';
import { Hono } from 'hono';
import * as v from 'valibot';
import type { Principal } from '../../../service/http/principal.js';
import { answerProblem } from '../../../service/http/problem.js';
import { route } from '../../../service/http/route.js';
import { operation, problemsOf } from '../../../src/contract/operation.js';
import type { Session } from '../../../src/contract/session.js';
import { commandHeaders } from '../../support/command-headers.js';
import { problemOf } from './service-under-test.js';

const confirm = operation({
  id: 'confirm',
  method: 'POST',
  path: '/confirmations',
  summary: 'Confirm',
  description: 'Needs a strong sign-in.',
  needsStrongSignIn: true,
  body: v.object({ code: v.string() }),
  answer: { status: 204, description: 'Confirmed.' },
  problems: [],
});

const now = Date.parse('2025-06-02T08:00:00Z');
const minutesAgo = (minutes: number) => new Date(now - minutes * 60_000).toISOString();

function send(stated: Partial<Session['authentication']> | null, body: unknown = { code: '1' }) {
  const principal = stated && { personId: 'anne', signInId: '1', firstNames: 'Anne', lastNames: 'Weber', email: null, authentication: { product: 'Token', issuer: 'Portal', issuerLink: null, ...stated } };
  const app = new Hono().onError((error, c) => answerProblem(c, error, (failure) => { throw failure; }));
  const context = { app, authenticate: (): Principal | null => principal, now: () => new Date(now), strongSignInLasts: 600_000 };
  route(context, confirm, () => undefined);
  return app.request('/confirmations', { method: 'POST', headers: commandHeaders(), body: JSON.stringify(body) });
}

describe('an operation that needs a strong sign-in', () => {
  it('is done for who signed in strongly, and not long ago', async () => {
    expect((await send({ assurance: 'strong', authenticatedAt: minutesAgo(0) })).status).to.equal(204);
    expect((await send({ assurance: 'strong', authenticatedAt: minutesAgo(10) })).status).to.equal(204);
  });

  const refused: Readonly<Record<string, Partial<Session['authentication']>>> = {
    'long ago': { assurance: 'strong', authenticatedAt: minutesAgo(11) },
    'it is not known when': { assurance: 'strong' },
    'otherwise': { assurance: 'basic', authenticatedAt: minutesAgo(0) },
    'in a way that nobody knows': { assurance: 'stronger', authenticatedAt: minutesAgo(0) },
    'in a way that is not stated': { authenticatedAt: minutesAgo(0) },
  };
  for (const [how, stated] of Object.entries(refused)) {
    it(`is refused to who signed in ${how}`, async () => {
      expect(await problemOf(send(stated))).to.equal('403 stronger-sign-in-required');
    });
  }

  it('says so before it looks at the body, and after who is asking', async () => {
    expect(await problemOf(send({}, { code: 1 }))).to.equal('403 stronger-sign-in-required');
    expect(await problemOf(send(null))).to.equal('401 unauthenticated');
  });

  it('has the problem in its document', () => {
    expect(problemsOf(confirm)).to.include('stronger-sign-in-required');
  });
});
