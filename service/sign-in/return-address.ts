const longest = 2048;

/**
 * Where to go after a sign-in: the wanted address when it is a page of the portal, else the home page. Anything else
 * would let a link to our sign-in lead people to somebody else's site.
 */
export function returnAddress(wanted: string | undefined, publicOrigin: string): string {
  const home = `${publicOrigin}/`;
  if (wanted === undefined || wanted.length > longest || !URL.canParse(wanted, home)) return home;
  const address = new URL(wanted, home);
  const isPage = address.origin === publicOrigin && !/^\/api(\/|$)/i.test(address.pathname);
  return isPage ? address.href : home;
}
