import { Hono } from 'hono';
import { contextStorage, tryGetContext } from 'hono/context-storage';
import { requestId } from 'hono/request-id';
import { createSpaceService } from '../app.js';
import type { Rates } from '../configuration.js';
import { privateAnswers } from '../http/guards.js';
import { answerProblem, ProblemError } from '../http/problem.js';
import { answerFailure } from '../sign-in/answer-failure.js';
import type { SignInContext } from '../sign-in/sign-in-context.js';
import { signInRoutes } from '../sign-in/sign-in-routes.js';
import type { Database } from '../sql/database.js';
import type { SpaceStore } from '../store.js';
import { sampleTerms } from '../terms/sample-terms.js';
import { addressLimit } from './address-limit.js';
import { closeConnections } from './close-connections.js';
import { aliveRoute, type Readiness, readyRoute } from './health.js';
import type { Logger } from './logger.js';
import { ownCommands } from './own-commands.js';
import { rateLimits } from './rate-limits.js';
import { Recognition } from './recognition.js';
import { requestLog } from './request-log.js';
import { securityHeaders } from './security-headers.js';
import type { ServerEnv } from './server-env.js';

export interface ServerContext extends Omit<SignInContext, 'report'> {
  readonly database: Database;
  readonly store: SpaceStore;
  readonly rates: Rates;
  readonly proxies: number;
  readonly readiness: Readiness;
  readonly logger: Logger;
  readonly now: () => Date;
}

/** Everything the service answers: the contract below `/api`, the sign-in beside it, and the layers around both. */
export function createServerApplication(context: ServerContext): Hono<ServerEnv> {
  const { database, store, sessions, cookies, publicOrigin, rates, proxies, readiness, logger, now } = context;
  const report = (err: Error) => logger.error({ err, requestId: tryGetContext<ServerEnv>()?.var.requestId }, 'failed');
  const { recognize, principalOf } = new Recognition(sessions, cookies);

  const app = new Hono<ServerEnv>()
    .onError((error, c) => {
      const isForPeople = c.req.method === 'GET' && /^\/api\/sign-(in|out)(\/|$)/.test(c.req.path);
      return isForPeople ? answerFailure(c, error, { publicOrigin, report }) : answerProblem(c, error, report);
    })
    .use(contextStorage())
    // A proxy of ours may have given the request its id already; anybody else's is not taken over.
    .use(requestId({ limitLength: proxies > 0 ? 64 : 0 }))
    .use(requestLog(logger))
    .use(securityHeaders(publicOrigin))
    .use(closeConnections(readiness))
    .route('/', aliveRoute())
    .route('/', readyRoute(database, readiness))
    .use('/api/*', privateAnswers)
    .use('/api/*', addressLimit({ rates, proxies }))
    .use('/api/*', recognize)
    .use('/api/*', rateLimits({ rates, proxies, principalOf }))
    .use('/api/*', ownCommands(publicOrigin));

  app.route('/api', signInRoutes({ ...context, report }));
  app.route(
    '/api',
    createSpaceService({ store, authenticate: principalOf, terms: () => sampleTerms, links, now, report }),
  );
  return app.notFound((c) => answerProblem(c, new ProblemError('not-found'), report));
}

const links = { signIn: '/api/sign-in?return_to={return_to}', signOut: '/api/sign-out' };
