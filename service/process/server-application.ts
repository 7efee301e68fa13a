import { Hono, type MiddlewareHandler } from 'hono';
import { contextStorage, tryGetContext } from 'hono/context-storage';
import type { Capability } from '../../src/contract/session.js';
import type { Database } from '../database/database.js';
import { privateAnswers } from '../http/guards.js';
import { answerProblem, isOverload, ProblemError } from '../http/problem.js';
import { answerFailure } from '../sign-in/failure-page.js';
import { Recognition } from '../sign-in/recognition.js';
import type { RecipientCaps } from '../recipients/store.js';
import { signInRoutes, type SignInContext } from '../sign-in/routes.js';
import { confirmationPages } from '../mail/confirmation-page.js';
import { capabilitiesWithMail, createSpaceService, usualCapabilities } from '../space-service.js';
import type { SpaceStore } from '../store.js';
import { type Answer, observeAnswers } from './answers.js';
import type { MailSettings, Rates } from './configuration.js';
import type { PortalConfiguration } from './configuration-files.js';
import { closeConnections, refuseForeignCommands, securityHeaders } from './guards.js';
import { aliveRoute, type Readiness, readyRoute } from './health.js';
import type { ServerEnv } from './http-server.js';
import { logAnswers, type Logger } from './logging.js';
import { limitByAddress, limitByPerson } from './rate-limits.js';
import { identifyRequests } from './request-ids.js';
import { setBudget } from './request-budgets.js';
import type { Tracing } from './tracing.js';

export interface ServerContext extends Omit<SignInContext, 'capabilities' | 'report'> {
  readonly database: Database;
  readonly store: SpaceStore;
  readonly portal: Pick<PortalConfiguration, 'links' | 'terms' | 'services'>;
  readonly rates: Rates;
  readonly recipientMissesPerDay?: RecipientCaps;
  readonly proxies: number;
  readonly readiness: Readiness;
  readonly logger: Logger;
  /** Called with each answer, besides the log. */
  readonly observers?: readonly (((answer: Answer) => void) | undefined)[];
  /** How many mails may be caused in a day; absent: none are sent, and the parts `profile`, `invitations` and `sign-in-methods` are not offered. */
  readonly mail?: Pick<MailSettings, 'perDay' | 'invitationsPerDay'> | undefined;
  /** The secret by which codes are kept; absent: the parts `devices` and `certifications` are not offered. */
  readonly codeKey?: string | undefined;
  /** The desk of the authorities, for demonstrations. */
  readonly desk?: Hono | undefined;
  /** Absent: nothing is traced. */
  readonly tracing?: Tracing | undefined;
  readonly now: () => Date;
}

/** Everything the service answers: the contract below `/api`, the sign-in beside it, and the layers around both. */
export function createServerApplication(context: ServerContext): Hono<ServerEnv> {
  const { database, store, portal, sessions, cookies, publicOrigin, rates, proxies, readiness, logger, mail, strongSignInLasts, now } = context;
  const report = (err: Error) => {
    // The line of the answer says all there is to say.
    if (isOverload(err)) return;
    logger.error({ err, requestId: tryGetContext<ServerEnv>()?.var.requestId }, 'failed');
  };
  const { recognize, principalOf } = new Recognition(sessions, cookies);

  const app = new Hono<ServerEnv>()
    .onError((error, c) => {
      const isForPeople = c.req.method === 'GET' && /^\/api\/sign-(in|out)(\/|$)/.test(c.req.path);
      return isForPeople ? answerFailure(c, error, { publicOrigin, report }) : answerProblem(c, error, report);
    })
    .use(contextStorage())
    .use(identifyRequests(proxies > 0))
    .use(context.tracing?.traceRequests(proxies > 0) ?? pass)
    .use(observeAnswers(logAnswers(logger), context.tracing?.describeAnswer, ...(context.observers ?? [])))
    .use(securityHeaders(publicOrigin))
    .use(closeConnections(readiness))
    .route('/', aliveRoute())
    .route('/', readyRoute(database, readiness))
    .use('/api/*', privateAnswers)
    .use('/api/*', limitByAddress({ rates, proxies }))
    .use('/api/*', setBudget)
    .use('/api/*', recognize)
    .use('/api/*', limitByPerson({ rates, proxies }, principalOf))
    .use('/api/*', refuseForeignCommands(publicOrigin));

  const { codeKey } = context;
  const { links, services } = portal;
  const offered: readonly Capability[] = mail ? capabilitiesWithMail : usualCapabilities;
  const withoutCodes = offered.filter((part) => part !== 'devices');
  const capabilities = codeKey === undefined ? withoutCodes : [...offered, ...(services.length > 0 ? (['certifications'] as const) : [])];

  app.route('/api', signInRoutes({ ...context, capabilities, report }));
  if (mail !== undefined) app.route('/api', confirmationPages(context));
  if (context.desk !== undefined) app.route('/api', context.desk);
  const mails = mail && { mailsPerDay: mail.perDay, invitationsPerDay: mail.invitationsPerDay };
  const quotas = context.recipientMissesPerDay && { recipientMissesPerDay: context.recipientMissesPerDay };
  app.route(
    '/api',
    createSpaceService({ store, authenticate: principalOf, terms: () => portal.terms, links, services, capabilities, strongSignInLasts, ...(codeKey !== undefined && { codeKey }), now, report, ...quotas, ...mails }),
  );
  return app.notFound((c) => answerProblem(c, new ProblemError('not-found'), report));
}

const pass: MiddlewareHandler = (_, next) => next();
