import { isIPv6 } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Principal } from '../http/principal.js';
import { ProblemError } from '../http/problem.js';
import type { Configuration, Rates } from './configuration.js';
import type { ServerEnv } from './http-server.js';

type Limits = Pick<Configuration, 'rates' | 'proxies'>;

/**
 * Refuses what comes from one address beyond its rate, whoever sends it. It stands before the session is looked up:
 * a flood of made-up cookies does not reach the database.
 */
export function limitByAddress({ rates, proxies }: Limits): MiddlewareHandler<ServerEnv> {
  const limiter = new Limiter('requests', rates);
  return async (c, next) => {
    await limiter.count(c, clientAddress(c, proxies));
    await next();
  };
}

/**
 * Refuses what one person, or one address while nobody is signed in, sends beyond the rates. Counted in memory, for
 * this process: with several of them, a person can have as many times more.
 */
export function limitByPerson(
  { rates, proxies }: Limits,
  principalOf: (request: Request) => Principal | null,
): MiddlewareHandler<ServerEnv> {
  const limiters: Readonly<Record<Kind, Limiter>> = {
    reads: new Limiter('reads', rates),
    commands: new Limiter('commands', rates),
    signIns: new Limiter('signIns', rates),
  };
  return async (c, next) => {
    const kind = kindOf(c);
    const personId = kind === 'signIns' ? undefined : principalOf(c.req.raw)?.personId;
    await limiters[kind].count(c, personId ?? clientAddress(c, proxies));
    await next();
  };
}

type Kind = Exclude<keyof Rates, 'requests'>;

function kindOf({ req }: Context): Kind {
  // The callback is not counted again: it belongs to a sign-in that was let through.
  if (req.path === '/api/sign-in') return 'signIns';
  return req.method === 'GET' || req.method === 'HEAD' ? 'reads' : 'commands';
}

/** In seconds. */
const minute = 60;

/** Counts what each key has had in the last minute, in the memory of this process. */
class Limiter {
  readonly #rate;
  readonly #counts;

  constructor(rate: keyof Rates, rates: Rates) {
    this.#rate = rate;
    this.#counts = new RateLimiterMemory({ points: rates[rate], duration: minute });
  }

  /** @throws {ProblemError} `rate-limited` when the key has had too many, with the seconds to wait. */
  async count(c: Context<ServerEnv>, key: string): Promise<void> {
    try {
      await this.#counts.consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      c.set('rate', this.#rate);
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw new ProblemError('rate-limited', { headers: { 'Retry-After': String(seconds) } });
    }
  }
}

/**
 * The address a request comes from, as far as it tells clients apart. Each reverse proxy adds the address it was
 * called from to `X-Forwarded-For`; only the last ones were written by our proxies, so whatever a client made up
 * stands before them.
 */
function clientAddress(c: Context<ServerEnv>, proxies: number): string {
  const forwarded = (c.req.header('X-Forwarded-For') ?? '').split(',').map((address) => address.trim());
  const stated = proxies > 0 ? forwarded.at(-proxies) : undefined;
  return clientNetwork(stated || (c.env.incoming?.socket.remoteAddress ?? 'unknown'));
}

/** How many of the eight groups of an IPv6 address name the network: 64 of its 128 bits. */
const networkGroups = 4;

/**
 * One client has all IPv6 addresses of a /64 network (https://www.rfc-editor.org/rfc/rfc6177#section-2), so that those
 * count as one; an IPv4 address counts by itself, also where it is written as IPv6.
 */
function clientNetwork(stated: string): string {
  const address = withoutPort(stated);
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  return groupsOf(address).slice(0, networkGroups).join(':');
}

/** Some proxies add the port, which differs for each connection: `192.0.2.7:5301`, `[2001:db8::7]:5301`. */
function withoutPort(address: string): string {
  return /^\[(.+)\](:\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address;
}

/** The eight groups of an IPv6 address, each without leading zeros. */
function groupsOf(address: string): readonly string[] {
  const [withoutZone] = address.split('%');
  const shortest = new URL(`http://[${withoutZone}]`).hostname.slice(1, -1);
  const [before = [], after = []] = shortest.split('::').map((part) => part.split(':').filter(Boolean));
  const omitted = new Array<string>(8 - before.length - after.length).fill('0');
  return [...before, ...omitted, ...after];
}
