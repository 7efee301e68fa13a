/** Puts a back-end into the page: `fetch` asks nobody else from then on. */
import type { BackEnd } from '../back-ends/back-end.js';
import { betterAuth } from '../back-ends/better-auth.js';
import { contract } from '../back-ends/contract.js';
import { knownSpaces } from '../back-ends/spaces.js';
import { workos } from '../back-ends/workos.js';
import type { Conditions } from './conditions.js';

const backEnds: Readonly<Record<Conditions['backEnd'], BackEnd>> = { contract, workos, 'better-auth': betterAuth };

export function fakeFetch({ backEnd, spaces, latency }: Conditions): void {
  const answers = backEnds[backEnd](knownSpaces(spaces));
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, searchParams } = new URL(request.url);
    if (latency) await new Promise((resolve) => setTimeout(resolve, latency));
    request.signal.throwIfAborted();
    const answer = answers[pathname]?.(searchParams);
    const headers = { 'Content-Type': 'application/json' };
    return new Response(answer ?? '{}', { status: answer ? 200 : 404, headers });
  };
}
