import type { Role } from '../../src/contract/spaces.js';

// Who may do what in a space, by role. Source: Guichet.lu help, "Gérer les utilisateurs".

/** Changes its title, and the address its notifications go to. */
export const whoMayChangeSpace: readonly Role[] = ['administrator'];

/** Ends it for all its members. */
export const whoMayCloseSpace: readonly Role[] = ['administrator'];

/** Invites others to it, and gives any role with that. */
export const whoMayInvite: readonly Role[] = ['administrator'];

/** Requests its certifications, and cancels requests. */
export const whoMayCertify: readonly Role[] = ['administrator'];

/** Gives its users other roles, and takes it from them. */
export const whoMayManageMembers: readonly Role[] = ['administrator'];
