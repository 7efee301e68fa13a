import * as client from 'openid-client';
import { isLoopback } from '../values/loopback.js';
import { type Identity, readIdentity } from './identity.js';
import type { IdentitySettings } from './identity-settings.js';
import { SignInFailure } from './failure.js';

export interface RelyingPartyOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly publicOrigin: string;
  readonly settings: IdentitySettings;
  /** In milliseconds: for how long a strong sign-in is recent. */
  readonly strongSignInLasts: number;
  readonly now: () => Date;
}

/** What the provider has to prove knowledge of when it answers. */
export interface Challenge {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** What a sign-in asks the provider for besides who it is. */
export interface Wanted {
  readonly again?: boolean;
  readonly strongly?: boolean;
}

/** What a sign-in is for. */
export interface ProvenIdentity {
  readonly identity: Identity;
  /** To be shown to the provider at sign-out. */
  readonly idToken: string;
}

/** People wait for the answer of the provider. */
const timeoutSeconds = 10;
/** For how long the provider's description of itself is used. */
const freshForMs = 3_600_000;

/** The service's side of OpenID Connect: authorization code with PKCE, state and nonce. */
export class RelyingParty {
  readonly #options: RelyingPartyOptions;
  #provider: { readonly configuration: client.Configuration; readonly readAt: number } | undefined;
  #discovery: Promise<client.Configuration> | undefined;

  constructor(options: RelyingPartyOptions) {
    this.#options = options;
  }

  /**
   * Where to send a browser that signs in, and what to remember until it comes back.
   *
   * @param again The provider asks, although it knows who it is.
   * @param strongly It is asked for a strong sign-in, and not for one of long ago.
   */
  async begin({ again = false, strongly = false }: Wanted = {}): Promise<{ readonly address: URL; readonly challenge: Challenge }> {
    const provider = await this.#discover();
    const challenge = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const address = client.buildAuthorizationUrl(provider, {
      redirect_uri: this.#callback,
      scope: this.#options.settings.scope,
      code_challenge: await client.calculatePKCECodeChallenge(challenge.verifier),
      code_challenge_method: 'S256',
      state: challenge.state,
      nonce: challenge.nonce,
      ...(again && { prompt: 'login' }),
      ...(strongly && this.#strongRequest),
    });
    return { address, challenge };
  }

  /**
   * Takes the provider's answer.
   *
   * @param search The query that the browser came back with.
   */
  async finish(search: string, challenge: Challenge): Promise<ProvenIdentity> {
    const provider = await this.#discover();
    const { settings, now } = this.#options;
    try {
      const tokens = await client.authorizationCodeGrant(provider, new URL(search, this.#callback), {
        expectedState: challenge.state,
        expectedNonce: challenge.nonce,
        pkceCodeVerifier: challenge.verifier,
      });
      const stated = tokens.claims()!;
      const asked = await this.#askForMore(provider, tokens.access_token, stated.sub);
      return { identity: readIdentity({ ...asked, ...stated }, settings, now()), idToken: tokens.id_token! };
    } catch (error) {
      throw new SignInFailure(reasonOf(error), { cause: error });
    }
  }

  /** Where to send a browser that signed out, so that the provider's session ends as well; else home. */
  async endAddress(idToken: string): Promise<string> {
    const home = `${this.#options.publicOrigin}/`;
    const provider = await this.#discover();
    if (provider.serverMetadata().end_session_endpoint === undefined) return home;
    const parameters = { id_token_hint: idToken, post_logout_redirect_uri: home };
    return client.buildEndSessionUrl(provider, parameters).href;
  }

  get #strongRequest(): Record<string, string> {
    const { settings, strongSignInLasts } = this.#options;
    const values = settings.strongRequest ?? settings.strong;
    const seconds = String(Math.floor(strongSignInLasts / 1000));
    return { max_age: seconds, ...(values.length > 0 && { acr_values: values.join(' ') }) };
  }

  get #callback() {
    return `${this.#options.publicOrigin}/api/sign-in/callback`;
  }

  /** Asked for when it is needed: a provider that is down when the service starts does not keep it from starting. */
  async #discover(): Promise<client.Configuration> {
    const known = this.#provider;
    if (known !== undefined && this.#options.now().getTime() - known.readAt < freshForMs) return known.configuration;
    // One request for all who sign in at the same time.
    this.#discovery ??= this.#readProvider().finally(() => {
      this.#discovery = undefined;
    });
    return this.#discovery;
  }

  async #readProvider(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret, now } = this.#options;
    const server = new URL(issuer);
    const isLocal = server.protocol === 'http:' && isLoopback(server.hostname);
    try {
      const configuration = await client.discovery(server, clientId, clientSecret, authenticateBy(clientSecret), {
        timeout: timeoutSeconds,
        // Said to be deprecated so that it stands out: here it is for this machine only.
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        execute: isLocal ? [client.allowInsecureRequests] : [],
      });
      this.#provider = { configuration, readAt: now().getTime() };
      return configuration;
    } catch (error) {
      throw new SignInFailure('unavailable', { cause: error });
    }
  }

  /** Names are often not in the token itself. */
  async #askForMore(provider: client.Configuration, accessToken: string, subject: string) {
    if (provider.serverMetadata().userinfo_endpoint === undefined) return {};
    return client.fetchUserInfo(provider, accessToken, subject);
  }
}

/**
 * Basic, unless the provider knows the other way only:
 * https://openid.net/specs/openid-connect-core-1_0.html#ClientAuthentication
 */
function authenticateBy(secret: string | undefined): client.ClientAuth {
  if (secret === undefined) return client.None();
  return (server, ...others) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const isBasic = methods.includes('client_secret_basic');
    return (isBasic ? client.ClientSecretBasic(secret) : client.ClientSecretPost(secret))(server, ...others);
  };
}

function reasonOf(error: unknown) {
  if (error instanceof client.AuthorizationResponseError && error.error === 'access_denied') return 'denied';
  const isNetwork = error instanceof TypeError && error.message === 'fetch failed';
  const isTimeout = error instanceof client.ClientError && error.code === 'OAUTH_TIMEOUT';
  return isNetwork || isTimeout ? 'unavailable' : 'refused';
}
