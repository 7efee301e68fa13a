import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { ServiceContext } from './context.js';
import { commandHeader, privateAnswers } from './http/guards.js';
import { answerProblem, ProblemError } from './http/problem.js';
import { activeSpaceRoutes } from './routes/active-space.js';
import { sessionRoutes } from './routes/session.js';
import { spaceRoutes } from './routes/spaces.js';
import { termsRoutes } from './routes/terms.js';
import { secureRandom } from './rules/random.js';

export type { Principal } from './principal.js';
export type { TermsEdition, TermsTranslation } from './rules/terms.js';
export type { SpaceStore } from './store.js';

/** What a service cannot do without; the rest has defaults. */
type Required = 'store' | 'authenticate' | 'terms';

export type SpaceServiceOptions = Pick<ServiceContext, Required> & Partial<Omit<ServiceContext, Required>>;

/**
 * The space service: every rule of the domain, over any store. It takes a `Request` and gives a `Response`, and so
 * runs behind any server, and in a browser. To serve it below a path: `new Hono().route('/api', createSpaceService(…))`.
 */
export function createSpaceService(options: SpaceServiceOptions): Hono {
  const context: ServiceContext = {
    links: {},
    reviewLegalName: () => true,
    now: () => new Date(),
    random: secureRandom,
    report: (error) => console.error(error),
    ...options,
  };
  const app = new Hono();
  return app
    .onError((error, c) => answerProblem(c, error, context.report))
    .use(privateAnswers)
    .use(
      methodNotAllowed({
        app,
        onMethodNotAllowed: (_, methods) => {
          throw new ProblemError('method-not-allowed', { headers: { Allow: methods.join(', ') } });
        },
      }),
    )
    .use(commandHeader)
    .route('/session', sessionRoutes(context))
    .route('/session/active-space', activeSpaceRoutes(context))
    .route('/spaces', spaceRoutes(context))
    .route('/terms', termsRoutes(context))
    .all('*', (c) => answerProblem(c, new ProblemError('not-found'), context.report));
}
