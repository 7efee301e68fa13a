import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigurationError, readConfiguration } from '../../service/process/configuration.js';

describe('the configuration', () => {
  it('needs nothing for development', () => {
    assert.deepEqual(readConfiguration({}), {
      port: 5301,
      host: 'localhost',
      folder: undefined,
      publicOrigin: undefined,
      metricsPort: undefined,
      traceEndpoint: undefined,
      database: { folder: '.space-service' },
      databaseRole: undefined,
      identity: { port: 5302 },
      mail: undefined,
      codeKey: 'a key for development, which is no secret',
      sessions: { idle: 1_800_000, longest: 28_800_000 },
      strongSignInLasts: 600_000,
      retention: { closedSpaces: 12, receipts: 120, audit: 120 },
      rates: { requests: 6000, reads: 600, commands: 60, signIns: 120 },
      recipientMissesPerDay: { byPerson: 20, bySpace: 100 },
      proxies: 0,
      shutdownPause: 0,
      logLevel: 'info',
    });
  });

  it('has a key for codes where others use the service only if it is stated', () => {
    const others = { NODE_ENV: 'production', PUBLIC_URL: 'https://portal.example', OIDC_ISSUER: 'https://identity.example', OIDC_CLIENT_ID: 'portal', CONFIG_DIR: '/etc' };
    assert.equal(readConfiguration(others).codeKey, undefined);
    assert.equal(readConfiguration({ ...others, CODE_KEY: 'k'.repeat(32) }).codeKey, 'k'.repeat(32));
    assert.throws(() => readConfiguration({ CODE_KEY: 'too short' }), { mistakes: ['CODE_KEY must have at least 32 characters.'] });
  });

  it('takes a database and a provider of identities by their addresses', () => {
    const configuration = readConfiguration({
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://portal.example',
      DATABASE_URL: 'postgres://service:secret@database.example:5432/spaces',
      DATABASE_CONNECTIONS: '20',
      OIDC_ISSUER: 'https://identity.example/realm',
      OIDC_CLIENT_ID: 'portal',
      OIDC_CLIENT_SECRET: 'secret',
      CONFIG_DIR: '/etc/space-service',
    });
    assert.equal(configuration.folder, '/etc/space-service');
    assert.equal(configuration.publicOrigin, 'https://portal.example');
    assert.deepEqual(configuration.database, {
      url: 'postgres://service:secret@database.example:5432/spaces',
      connections: 20,
    });
    assert.deepEqual(configuration.identity, {
      issuer: 'https://identity.example/realm',
      clientId: 'portal',
      clientSecret: 'secret',
    });
  });

  it('takes a variable that is set to nothing for one that is not set', () => {
    assert.deepEqual(readConfiguration({ PORT: '', OIDC_ISSUER: '' }), readConfiguration({}));
  });

  const mistakes: readonly (readonly [Record<string, string>, string])[] = [
    [{ PORT: 'http' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ METRICS_PORT: '70000' }, 'METRICS_PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '9464', METRICS_PORT: '9464' }, 'METRICS_PORT must be another port than PORT.'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost:4318' }, 'OTEL_EXPORTER_OTLP_ENDPOINT must be an address like http://localhost:4318.'],
    [{ COMMANDS_PER_MINUTE: '0' }, 'COMMANDS_PER_MINUTE must be a whole number from 1 to 1000000000.'],
    [
      { PUBLIC_URL: 'https://portal.example/app' },
      'PUBLIC_URL must be an origin like https://portal.example, with nothing after it.',
    ],
    [
      { PUBLIC_URL: 'portal.example' },
      'PUBLIC_URL must be an origin like https://portal.example, with nothing after it.',
    ],
    [
      { DATABASE_URL: 'mysql://host/spaces' },
      'DATABASE_URL must be an address like postgres://user:password@host:5432/database.',
    ],
    [
      { OIDC_ISSUER: 'http://identity.example', OIDC_CLIENT_ID: 'portal' },
      'OIDC_ISSUER must be an https address without query and fragment; http is for localhost only.',
    ],
    [{ OIDC_ISSUER: 'https://identity.example' }, 'OIDC_CLIENT_ID must be set with OIDC_ISSUER.'],
    [
      { DATABASE_ROLE: 'Portal"; --' },
      'DATABASE_ROLE must be a name of at most 63 small letters, digits and underscores, a letter first.',
    ],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of debug, info, warn, error, silent.'],
    [
      { SESSION_IDLE_MINUTES: '60', SESSION_LONGEST_MINUTES: '30' },
      'SESSION_IDLE_MINUTES must not be more than SESSION_LONGEST_MINUTES.',
    ],
  ];
  for (const [environment, sentence] of mistakes) {
    it(`says: ${sentence} (${Object.values(environment).join(', ')})`, () => {
      assert.deepEqual(mistakesOf(environment), [sentence]);
    });
  }

  const provider = { OIDC_ISSUER: 'https://identity.example', OIDC_CLIENT_ID: 'portal', CONFIG_DIR: '/etc/space-service' };
  const noProvider = 'OIDC_ISSUER must be set when NODE_ENV is production or PUBLIC_URL is not on localhost.';
  const noFolder = 'CONFIG_DIR must be set when NODE_ENV is production or PUBLIC_URL is not on localhost.';
  const notSecure = 'PUBLIC_URL must be an https origin when NODE_ENV is production or it is not on localhost.';
  const exposed = 'OIDC_ISSUER must be set when HOST is not localhost.';

  it('asks for a provider, a public address and a configuration of the portal in production', () => {
    assert.deepEqual(mistakesOf({ NODE_ENV: 'production' }), [noProvider, noFolder, notSecure]);
  });

  it('asks for https in production', () => {
    const production = { ...provider, NODE_ENV: 'production' };
    assert.deepEqual(mistakesOf({ ...production, PUBLIC_URL: 'http://portal.example' }), [notSecure]);
    assert.deepEqual(mistakesOf({ ...production, PUBLIC_URL: 'https://portal.example' }), []);
  });

  it('has the provider for development on this machine only', () => {
    for (const address of ['http://localhost:5173', 'https://localhost', 'http://127.0.0.1:80', 'http://[::1]:5173']) {
      assert.deepEqual(mistakesOf({ PUBLIC_URL: address }), []);
    }
    for (const address of ['https://portal.example', 'https://localhost.portal.example', 'https://192.168.0.1']) {
      assert.deepEqual(mistakesOf({ PUBLIC_URL: address }), [noProvider, noFolder]);
      assert.deepEqual(mistakesOf({ PUBLIC_URL: address, ...provider }), []);
    }
  });

  it('refuses to offer the provider for development to the network', () => {
    for (const host of ['localhost', '127.0.0.1', '::1']) assert.deepEqual(mistakesOf({ HOST: host }), []);
    for (const host of ['0.0.0.0', '::', '192.168.0.1', 'portal.example']) {
      assert.deepEqual(mistakesOf({ HOST: host }), [exposed]);
      assert.deepEqual(mistakesOf({ HOST: host, ...provider }), []);
    }
  });

  it('takes how many invitations go out in a day, and refuses what is no number of them', () => {
    const smtp = { SMTP_URL: 'smtp://localhost:25', MAIL_FROM: 'portal@example.lu' };
    assert.deepEqual(readConfiguration(smtp).mail!.invitationsPerDay, { bySpace: 500, byInviter: 500, toRecipient: 5 });
    const stated = { INVITATIONS_PER_SPACE: '20', INVITATIONS_PER_INVITER: '30', INVITATIONS_PER_RECIPIENT: '1' };
    assert.deepEqual(readConfiguration({ ...smtp, ...stated }).mail!.invitationsPerDay, { bySpace: 20, byInviter: 30, toRecipient: 1 });
    for (const name of Object.keys(stated)) {
      assert.deepEqual(mistakesOf({ ...smtp, [name]: '0' }), [`${name} must be a whole number from 1 to 1000000.`]);
    }
  });

  it('takes how often recipients may be missed in a day, and refuses what is no number of them', () => {
    assert.deepEqual(readConfiguration({}).recipientMissesPerDay, { byPerson: 20, bySpace: 100 });
    const stated = { RECIPIENT_MISSES_PER_PERSON: '5', RECIPIENT_MISSES_PER_SPACE: '50' };
    assert.deepEqual(readConfiguration(stated).recipientMissesPerDay, { byPerson: 5, bySpace: 50 });
    for (const name of Object.keys(stated)) assert.deepEqual(mistakesOf({ [name]: '0' }), [`${name} must be a whole number from 1 to 1000000.`]);
  });

  it('refuses to send cookies over a network in plain text', () => {
    for (const address of ['http://portal.example', 'http://192.168.0.1']) {
      assert.deepEqual(mistakesOf({ PUBLIC_URL: address, ...provider }), [notSecure]);
    }
  });

  it('refuses an empty variable where others use the service', () => {
    for (const others of [{ NODE_ENV: 'production' }, { NODE_ENV: 'staging' }, {}]) {
      const environment = { ...provider, ...others, PUBLIC_URL: 'https://portal.example' };
      for (const name of ['DATABASE_URL', 'OIDC_CLIENT_SECRET', 'PROXIES']) {
        assert.deepEqual(mistakesOf({ ...environment, [name]: '' }), [
          `${name} is empty: give it a value, or leave it out.`,
        ]);
      }
    }
  });

  it('refuses an empty secret, which would make a public client', () => {
    assert.deepEqual(mistakesOf({ ...provider, OIDC_CLIENT_SECRET: '' }), [
      'OIDC_CLIENT_SECRET is empty: give it a value, or leave it out.',
    ]);
  });

  it('says all mistakes at once, and repeats no value', () => {
    const said = mistakesOf({ PORT: 'secret', DATABASE_URL: 'secret', PROXIES: 'secret' });
    assert.equal(said.length, 3);
    assert.doesNotMatch(said.join(' '), /secret/);
  });
});

function mistakesOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfiguration(environment);
  } catch (error) {
    assert.ok(error instanceof ConfigurationError);
    return error.mistakes;
  }
  return [];
}
