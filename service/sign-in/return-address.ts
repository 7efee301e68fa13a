const longest = 2048;

/**
 * Where to go after a sign-in: the wanted address when it is a page of the portal, else the home page. Anything else
 * would let a link to our sign-in lead people to somebody else's site. Without its fragment, which is for the page
 * alone and may hold what must not be stored.
 */
export function returnAddress(wanted: string | undefined, publicOrigin: string): string {
  const home = `${publicOrigin}/`;
  if (wanted === undefined || wanted.length > longest || !URL.canParse(wanted, home)) return home;
  const address = new URL(wanted, home);
  address.hash = '';
  return isPage(address, publicOrigin) ? address.href : home;
}

/** `blob:` addresses have the origin of the page that made them, and the service reads paths without their escapes. */
function isPage({ origin, protocol, pathname }: URL, publicOrigin: string): boolean {
  if (origin !== publicOrigin || !/^https?:$/.test(protocol)) return false;
  try {
    return !/^\/+api(\/|$)/i.test(decodeURIComponent(pathname));
  } catch {
    return false;
  }
}
