import type { BackEnd } from './back-end.js';

/** What `<OrganizationSwitcher>` of `@workos-inc/widgets` asks for: every organization, at once. */
export const workos: BackEnd = (spaces) => {
  const list = JSON.stringify({
    data: spaces.map(({ id, title }, index) => ({ id, name: title, current: index === 0 })),
  });
  return { '/_widgets/UserManagement/organizations': () => list };
};
