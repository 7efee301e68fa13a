import { randomBytes } from 'node:crypto';
import type { Configuration } from '../configuration.js';
import { startIdentityProvider } from '../identity-provider/start-identity-provider.js';
import type { RelyingPartyOptions } from '../sign-in/relying-party.js';
import type { Logger } from './logger.js';
import type { Resources } from './resources.js';

interface ProviderContext {
  readonly publicOrigin: string;
  readonly logger: Logger;
  readonly resources: Resources;
}

type Client = Pick<RelyingPartyOptions, 'issuer' | 'clientId' | 'clientSecret'>;

/** The provider of the configuration, or one of the service's own when it names none: that is for development only. */
export async function findProvider(
  { identity, host }: Pick<Configuration, 'identity' | 'host'>,
  { publicOrigin, logger, resources }: ProviderContext,
): Promise<Client> {
  if ('issuer' in identity) return identity;
  const client = { clientId: 'space-service', clientSecret: randomBytes(32).toString('base64url') };
  const provider = await startIdentityProvider({ ...client, port: identity.port, host, clientOrigin: publicOrigin });
  resources.add(() => provider.close());
  logger.warn({ issuer: provider.issuer }, 'people sign in without a password: OIDC_ISSUER is not set');
  return { ...client, issuer: provider.issuer };
}
