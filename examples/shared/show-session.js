/**
 * Fills in what of a page depends on the active space: `data-space` names what of it stands there, `data-when` says
 * whether a part is for those who are `in-space`, or have `no-space`. Until the session is known nothing changes.
 *
 * @param {import('space-elements/session').SessionValue} session
 */
export function showSession(session) {
  if (session === undefined) return;
  const space = session?.activeSpace;
  for (const place of document.querySelectorAll('[data-space]')) place.textContent = space?.[place.dataset.space] ?? '';
  for (const part of document.querySelectorAll('[data-when]')) {
    part.hidden = part.dataset.when !== (space ? 'in-space' : 'no-space');
  }
}
