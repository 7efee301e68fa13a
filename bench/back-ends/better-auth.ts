import type { BackEnd } from './back-end.js';

const createdAt = '2025-01-01T00:00:00.000Z';
const expiresAt = '2099-01-01T00:00:00.000Z';

/** What `<OrganizationSwitcher>` of `@daveyplate/better-auth-ui` asks for: every organization, at once. */
export const betterAuth: BackEnd = (spaces) => {
  const organizations = spaces.map(({ id, identifier, title }) => ({
    id,
    name: title,
    slug: identifier.toLowerCase(),
    logo: null,
    metadata: null,
    createdAt,
  }));
  const user = {
    id: 'anne-weber',
    name: 'Anne Weber',
    email: 'anne@example.lu',
    emailVerified: true,
    image: null,
    createdAt,
    updatedAt: createdAt,
  };
  const session = {
    id: 'session-1',
    userId: user.id,
    token: 'token',
    activeOrganizationId: organizations[0]!.id,
    createdAt,
    updatedAt: createdAt,
    expiresAt,
  };
  const list = JSON.stringify(organizations);
  return {
    '/api/auth/get-session': () => JSON.stringify({ session, user }),
    '/api/auth/organization/list': () => list,
    '/api/auth/organization/get-full-organization': () =>
      JSON.stringify({ ...organizations[0], members: [], invitations: [] }),
  };
};
