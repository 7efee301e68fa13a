import { isIPv6 } from 'node:net';

/** How many of the eight groups of an IPv6 address name the network: 64 of its 128 bits. */
const networkGroups = 4;

/**
 * What an address says about whose it is. One client has all IPv6 addresses of a /64 network
 * (https://www.rfc-editor.org/rfc/rfc6177#section-2), so that those count as one; an IPv4 address counts by itself,
 * also where it is written as IPv6.
 */
export function clientNetwork(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  return groupsOf(address).slice(0, networkGroups).join(':');
}

/** The eight groups of an IPv6 address, each without leading zeros. */
function groupsOf(address: string): readonly string[] {
  const [withoutZone] = address.split('%');
  const shortest = new URL(`http://[${withoutZone}]`).hostname.slice(1, -1);
  const [before = [], after = []] = shortest.split('::').map((part) => part.split(':').filter(Boolean));
  const omitted = new Array<string>(8 - before.length - after.length).fill('0');
  return [...before, ...omitted, ...after];
}
