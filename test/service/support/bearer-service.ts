import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { sampleServices } from '../../../service/certifications/sample/sample-services.js';
import { capabilitiesWithMail, createSpaceService, type Principal, type SpaceServiceOptions, type SpaceStore } from '../../../service/space-service.js';
import { MemoryStore } from '../../../service/memory-store.js';
import { sampleTerms } from '../../../service/terms/sample/sample-terms.js';

/**
 * The space service below `/api`, which takes a bearer token for a person, or a person and a device: `anne/phone`. A card
 * (`bob/card`) has a certificate of its own. It offers every part, and lets one person be invited many times a day.
 */
export function createBearerService(options: Partial<SpaceServiceOptions> = {}): Hono {
  const store = options.store ?? new MemoryStore();
  const service = createSpaceService({
    store,
    authenticate: (request) => withMethod(recognize(request), store, request),
    terms: () => sampleTerms,
    capabilities: [...capabilitiesWithMail, 'certifications'],
    services: sampleServices,
    invitationsPerDay: { bySpace: 1000, byInviter: 1000, toRecipient: 1000 },
    ...options,
  });
  return new Hono().route('/api', service);
}

/** Notes the authentication product once somebody asks for theirs, as their sign-in would. */
async function withMethod(principal: Principal | null, store: SpaceStore, { url }: Request): Promise<Principal | null> {
  if (principal === null || !url.includes('/sign-in-methods')) return principal;
  const { personId, authentication, certificateNumber = null } = principal;
  const { product, issuer } = authentication;
  const stated = { provider: 'https://id.example', subject: personId, product, issuer, certificateNumber };
  const methodId = await store.signInMethods.note({ ...stated, personId, drawnId: `method-of-${personId}`.slice(0, 64), at: startedAt });
  return methodId === null ? null : { ...principal, methodId };
}

const startedAt = new Date().toISOString();

/** The header of somebody's requests; `nobody` is the token that nobody has. */
export function bearer(token: string): { readonly Authorization: string } {
  return { Authorization: `Bearer ${token}` };
}

function recognize(request: Request): Principal | null {
  const token = /^Bearer (.+)$/.exec(request.headers.get('Authorization') ?? '')?.[1];
  if (token === undefined || token === 'nobody') return null;
  const [personId = '', device] = token.split('/');
  const product = device === 'card' ? 'LuxTrust Smartcard' : 'LuxTrust Mobile';
  const authentication = { product, issuer: 'LuxTrust', issuerLink: null, assurance: 'strong', authenticatedAt: startedAt };
  return { personId, signInId: token, firstNames: personId, lastNames: 'Weber', email: null, authentication, certificateNumber: numberOf(device === 'card' ? token : personId) };
}

/** Of the certificate of a person, or of their card. */
function numberOf(holder: string): string {
  return Array.from(holder, (letter) => letter.codePointAt(0)! % 10).join('').padEnd(20, '7').slice(0, 20);
}

/** Something that answers requests over HTTP. */
export interface ServedApplication {
  /** Where its `/api` is. */
  readonly baseUrl: string;
  close(): Promise<void>;
}

/** Serves an application on a free port of this machine. */
export async function serve(app: {
  fetch(request: Request): Response | Promise<Response>;
}): Promise<ServedApplication> {
  const server = createAdaptorServer({ fetch: (request) => app.fetch(request) }) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
