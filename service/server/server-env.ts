import type { HttpBindings } from '@hono/node-server';
import type { RequestIdVariables } from 'hono/request-id';

/** What the layers around the contract know of a request, in Hono's form. */
export interface ServerEnv {
  /** Absent when a request does not come over the network, as in tests. */
  Bindings: Partial<HttpBindings>;
  Variables: RequestIdVariables;
}
