import type { Certification } from '../../src/contract/certifications.js';
import type { Desk } from './desk.js';

const address = '/api/demonstration/authority';

/** The desk of the service, which is there over demonstration data only. */
export const serviceDesk: Desk = {
  list: async (spaceId) => {
    const answer = await fetch(`${address}/${spaceId}`);
    return answer.ok ? ((await answer.json()) as { readonly items: readonly Certification[] }).items : [];
  },
  issueCode: async (wanted) => ((await send({ act: 'issue-code', ...wanted })) as { readonly code: string }).code,
  receive: (wanted) => send({ act: 'receive', ...wanted }),
  grant: (certification) => send({ act: 'grant', certification }),
  refuse: (certification, reason) => send({ act: 'refuse', certification, reason }),
  revoke: (certification, reason) => send({ act: 'revoke', certification, reason }),
};

async function send(body: object): Promise<unknown> {
  const answer = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  const said = (await answer.json()) as { readonly refusal?: string };
  if (!answer.ok) throw new Error(said.refusal ?? String(answer.status));
  return said;
}
