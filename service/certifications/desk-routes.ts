import { Hono } from 'hono';
import * as v from 'valibot';
import { capacitySchema } from '../../src/contract/certifications.js';
import { idSchema } from '../../src/contract/values.js';
import { secureRandom } from '../values/random.js';
import { AuthorityDesk, type DeskContext, DeskRefusal } from './authority-desk.js';

const request = { serviceId: idSchema, capacity: capacitySchema };
const certification = v.object({ id: idSchema, serviceId: idSchema });
const reason = v.pipe(v.string(), v.maxLength(500));

const actSchema = v.variant('act', [
  v.object({ act: v.literal('issue-code'), ...request }),
  v.object({ act: v.literal('receive'), spaceId: idSchema, ...request }),
  v.object({ act: v.literal('grant'), certification }),
  v.object({ act: v.literal('refuse'), certification, reason }),
  v.object({ act: v.literal('revoke'), certification, reason }),
]);

/**
 * The desk of the authorities, for demonstrations and tests: whoever reaches it acts for all of them. It is loaded only
 * over demonstration data, and left out of the build for production.
 */
export function deskRoutes(context: Omit<DeskContext, 'random'>): Hono {
  const desk = new AuthorityDesk({ ...context, random: secureRandom });
  return new Hono()
    .basePath('/demonstration/authority')
    .get('/:spaceId', async (c) => c.json({ items: await desk.list(c.req.param('spaceId')) }))
    .post('/', async (c) => {
      const parsed = v.safeParse(actSchema, await c.req.json().catch(() => undefined));
      if (!parsed.success) return c.json({ refusal: 'invalid' }, 422);
      try {
        return c.json(await perform(desk, parsed.output));
      } catch (error) {
        if (error instanceof DeskRefusal) return c.json({ refusal: error.message }, 409);
        throw error;
      }
    });
}

async function perform(desk: AuthorityDesk, asked: v.InferOutput<typeof actSchema>): Promise<object> {
  switch (asked.act) {
    case 'issue-code':
      return { code: await desk.issueCode(asked) };
    case 'receive':
      return desk.receive(asked);
    case 'grant':
      return desk.grant(asked.certification);
    case 'refuse':
      return desk.refuse(asked.certification, asked.reason);
    case 'revoke':
      return desk.revoke(asked.certification, asked.reason);
  }
}
