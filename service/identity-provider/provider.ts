import { generateKeyPairSync, randomBytes } from 'node:crypto';
import Provider, { type Configuration, type JWK, type KoaContextWithOIDC } from 'oidc-provider';
import { answerPersonsPage, personsPath } from './interaction.js';
import { MemoryAdapter } from './memory-adapter.js';
import { findPerson, type Person } from './persons.js';
import { signOutAtOnce } from './sign-out.js';
import type { IdentityProviderOptions } from './start-identity-provider.js';

/** In seconds. */
const tenMinutes = 600;
const oneDay = 86_400;

/** The provider of the `oidc-provider` package with fictional people; its keys are made at each start. */
export function makeProvider(issuer: string, options: Omit<IdentityProviderOptions, 'port' | 'host'>): Provider {
  const provider = new Provider(issuer, {
    ...describeClient(options),
    adapter: MemoryAdapter,
    jwks: { keys: [makeKey()] },
    cookies: { keys: [randomBytes(32).toString('base64url')], long: { sameSite: 'lax' }, short: { sameSite: 'lax' } },
    scopes: ['openid', 'profile', 'email'],
    claims: {
      openid: ['sub'],
      profile: ['given_name', 'family_name', 'authentication_product', 'authentication_issuer', 'authentication_link', 'certificate_number'],
      email: ['email'],
    },
    acrValues: ['strong', 'basic'],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      // Nobody sees it: `signOutAtOnce` answers instead.
      rpInitiatedLogout: { enabled: true, logoutSource: (ctx) => void (ctx.body = '') },
    },
    interactions: { url: (_, { uid }) => `${personsPath}${uid}` },
    ttl: { AccessToken: tenMinutes, IdToken: tenMinutes, Interaction: tenMinutes, Session: oneDay, Grant: oneDay },
    findAccount: (_, id) => {
      const person = findPerson(id);
      return person && { accountId: id, claims: () => ({ sub: person.subject ?? id, ...claimsOf(person) }) };
    },
    loadExistingGrant: consentAtOnce,
    renderError: (ctx, { error, error_description: description = '' }) => {
      ctx.type = 'text/plain';
      ctx.body = `${error}: ${description}\n`;
    },
  });
  provider.use(answerPersonsPage(provider, options.clientOrigin));
  provider.use(signOutAtOnce);
  return provider;
}

function describeClient({ clientOrigin, clientId, clientSecret }: Omit<IdentityProviderOptions, 'port' | 'host'>) {
  return {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${clientOrigin}/api/sign-in/callback`],
        post_logout_redirect_uris: [`${clientOrigin}/`],
        // Makes the provider say which of them it was, without being asked each time.
        default_acr_values: ['strong', 'basic'],
        // Says when it was, likewise.
        require_auth_time: true,
      },
    ],
  } satisfies Configuration;
}

function makeKey(): JWK {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' };
}

/** Names and e-mail under their standard claims, the authentication product under ours. */
function claimsOf(person: Person) {
  return {
    given_name: person.firstNames,
    family_name: person.lastNames,
    email: person.email,
    authentication_product: person.product,
    authentication_issuer: person.issuer,
    authentication_link: person.issuerLink,
    certificate_number: person.certificateNumber,
  };
}

/** Nobody is asked which claims the portal may have: it is told all of them. */
async function consentAtOnce(ctx: KoaContextWithOIDC) {
  const { provider, client, session, result, params } = ctx.oidc;
  const clientId = client!.clientId;
  const given = result?.consent?.grantId ?? session!.grantIdFor(clientId);
  if (given) return provider.Grant.find(given);
  const grant = new provider.Grant({ clientId, accountId: session!.accountId! });
  grant.addOIDCScope(String(params!['scope']));
  await grant.save();
  return grant;
}
