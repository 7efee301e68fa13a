import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { addCertificationRoutes, type CertificationsContext, usualTries } from './certifications/routes.js';
import { addConfirmationRoutes, type ConfirmationContext } from './confirmations/routes.js';
import { addDeviceRoutes, type DevicesContext } from './devices/routes.js';
import { usualStrongSignInLasts } from './http/assurance.js';
import { usualPairingLifetime } from './devices/rules.js';
import { privateAnswers, requireCommandHeader } from './http/guards.js';
import { answerProblem, ProblemError } from './http/problem.js';
import { addInvitationRoutes, type InvitationsContext, usualInvitationsPerDay } from './invitations/routes.js';
import { addMemberRoutes, type MembersContext } from './members/routes.js';
import { addRecipientRoutes, type RecipientsContext, usualRecipientMissesPerDay } from './recipients/routes.js';
import { addSessionRoutes, type SessionContext } from './session/routes.js';
import { addSignInMethodRoutes, type SignInMethodsContext } from './sign-in-methods/routes.js';
import type { CreateSpaceContext } from './spaces/create-space.js';
import { addSpaceRoutes } from './spaces/routes.js';
import type { SpaceStore } from './store.js';
import { addTermsRoutes, type TermsContext } from './terms/routes.js';
import { drawId } from './values/ids.js';
import { secureRandom } from './values/random.js';

export type { Principal } from './http/principal.js';
export type { SpaceStore } from './store.js';
export type { TermsEdition, TermsTranslation } from './terms/editions.js';

/** The parts that every such service offers. */
export const usualCapabilities = ['create-private', 'manage-spaces', 'members', 'recipients'] as const;

/** The parts that a service offers besides where something delivers its mails. */
export const capabilitiesWithMail = [...usualCapabilities, 'devices', 'invitations', 'profile', 'sign-in-methods'] as const;

/** What the routes of all resources depend on. */
interface ServiceContext extends Omit<SessionContext & CreateSpaceContext & TermsContext & ConfirmationContext & DevicesContext & CertificationsContext & InvitationsContext & MembersContext & RecipientsContext & SignInMethodsContext, 'app' | 'store'> {
  readonly store: SpaceStore;
  /** Called with every failure whose reason the client is not told. */
  readonly report: (error: Error) => void;
}

/** What a service cannot do without; the rest has defaults. */
type Required = 'store' | 'authenticate' | 'terms';

export type SpaceServiceOptions = Pick<ServiceContext, Required> & Partial<Omit<ServiceContext, Required>>;

/**
 * The space service: every rule of the domain, over any store. It takes a `Request` and gives a `Response`, and so
 * runs behind any server, and in a browser. To serve it below a path: `new Hono().route('/api', createSpaceService(…))`.
 */
export function createSpaceService(options: SpaceServiceOptions): Hono {
  const app = new Hono();
  const context = {
    app,
    links: {},
    registrationLink: '/api/sign-in?registration={registration}&return_to={return_to}',
    mailsPerDay: 50,
    invitationsPerDay: usualInvitationsPerDay,
    recipientMissesPerDay: usualRecipientMissesPerDay,
    capabilities: usualCapabilities,
    strongSignInLasts: usualStrongSignInLasts,
    services: [],
    codeTries: usualTries,
    reviewLegalName: () => true,
    now: () => new Date(),
    random: secureRandom,
    pairingLifetime: usualPairingLifetime,
    codeKey: drawId(secureRandom) + drawId(secureRandom),
    report: (error: Error) => console.error(error),
    ...options,
  };
  app
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
    .use(requireCommandHeader);
  addSessionRoutes(context);
  addSpaceRoutes(context);
  addMemberRoutes(context);
  addInvitationRoutes(context);
  addDeviceRoutes(context);
  addCertificationRoutes(context);
  addConfirmationRoutes(context);
  addRecipientRoutes(context);
  addSignInMethodRoutes(context);
  addTermsRoutes(context);
  return app.all('*', (c) => answerProblem(c, new ProblemError('not-found'), context.report));
}
