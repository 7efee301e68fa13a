import { headers } from 'next/headers';
import { HttpSpaceService, readSession, type SpaceSummary } from 'space-elements/services';

/** The space that the visitor acts in: the server asks the space service with the visitor’s own cookie. */
export async function readActiveSpace(): Promise<SpaceSummary | null | undefined> {
  const visitor = await headers();
  // The service is at the address of the page here; a portal states its own.
  const service = new HttpSpaceService(`http://${visitor.get('host')}/api`, {
    fetch: (url, init) => {
      const sent = new Headers(init?.headers);
      sent.set('Cookie', visitor.get('cookie') ?? '');
      return fetch(url, { ...init, headers: sent, cache: 'no-store' });
    },
  });
  const { session } = await service.call(readSession, {});
  return session?.activeSpace;
}
