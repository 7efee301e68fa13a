import type { SessionAnswer } from '../../../src/contract/session.js';
import type { Space, SpacePage, SpaceSummary } from '../../../src/contract/spaces.js';
import type { Terms, TermsReceipt } from '../../../src/contract/terms.js';

/** Answers a service could give, one of each form. */

export const summary: SpaceSummary = {
  id: 's-1',
  kind: 'professional',
  identifier: 'PM-K7W3QX',
  title: 'Cabinet Weber – comptabilité',
  legalName: 'Weber & Fils S.à r.l.',
  role: 'administrator',
  lastUsedAt: '2026-03-02T08:00:00Z',
};

export const space: Space = { ...summary, email: 'anne@example.test', createdAt: '2026-01-05T10:00:00Z', version: '3' };

export const page: SpacePage = { items: [summary], total: 1, nextCursor: null };

export const receipt: TermsReceipt = {
  version: '2026-01',
  hash: `sha256:${'0'.repeat(64)}`,
  language: 'fr',
  acceptedAt: '2026-03-02T08:00:00Z',
};

export const terms: Terms = {
  version: receipt.version,
  hash: receipt.hash,
  language: 'fr',
  effectiveFrom: '2026-01-01',
  title: 'Conditions générales d’utilisation',
  body: [
    { type: 'heading', level: 2, text: 'Objet' },
    { type: 'paragraph', content: [{ text: 'Voir ' }, { text: 'le site', href: 'https://example.test' }] },
    { type: 'list', ordered: false, items: [[{ text: 'Un' }], [{ text: 'Deux' }]] },
  ],
  changes: [],
  receipt: null,
};

export const nobody = { session: null, links: { signIn: '/sign-in?to={return_to}' } };

export const newSpace = {
  kind: 'professional',
  title: 'RH',
  legalName: 'Weber & Fils S.à r.l.',
  email: 'anne@example.test',
} as const;

export const session: SessionAnswer = {
  session: {
    person: { id: 'p-1', firstNames: 'Anne', lastNames: 'Weber', email: null },
    authentication: { product: 'LuxTrust Mobile', issuer: 'LuxTrust', issuerLink: 'https://issuer.example' },
    activeSpace: summary,
    spaceCounts: { private: 1, professional: 2 },
    limits: { professionalSpaces: 200 },
    terms: { status: 'accepted', version: '1' },
    pendingInvitations: 0,
  },
  links: { signOut: '/sign-out' },
};
