import type { Session } from '../../src/contract/session.js';
import type { SpacePage, SpaceSummary } from '../../src/contract/spaces.js';
import type { BackEnd } from './back-end.js';
import type { KnownSpace } from './spaces.js';

/** The contract of this project, for its own switcher and for the floor: pages, and a search by the service. */
export const contract: BackEnd = (known) => {
  const spaces = known.map(summarize);
  const session: Session = {
    person: { id: 'anne-weber', firstNames: 'Anne', lastNames: 'Weber', email: null },
    authentication: { product: 'LuxTrust Mobile', issuer: 'LuxTrust', issuerLink: null },
    activeSpace: spaces[0]!,
    spaceCounts: { private: 1, professional: spaces.length - 1 },
    limits: { professionalSpaces: 20_000 },
    terms: { status: 'accepted', version: '2.0' },
    pendingInvitations: 0,
  };
  return {
    '/api/session': () => JSON.stringify({ session, links: {} }),
    '/api/spaces': (query) => JSON.stringify(pageOf(spaces, query)),
  };
};

/** The first is private, all others are professional. */
function summarize({ id, identifier, title }: KnownSpace, index: number): SpaceSummary {
  const kind = index ? 'professional' : 'private';
  const legalName = index ? `${title} S.à r.l.` : null;
  return { id, kind, identifier, title, legalName, role: 'administrator', lastUsedAt: '2025-10-14T07:30:00.000Z' };
}

function pageOf(spaces: readonly SpaceSummary[], query: URLSearchParams): SpacePage {
  const text = query.get('query')?.toLowerCase() ?? '';
  const found = spaces.filter(({ title, identifier }) => `${title} ${identifier}`.toLowerCase().includes(text));
  const start = Number(query.get('cursor') ?? 0);
  const end = start + Number(query.get('limit') ?? 50);
  return { items: found.slice(start, end), total: found.length, nextCursor: end < found.length ? String(end) : null };
}
