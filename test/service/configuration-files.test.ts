import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import * as v from 'valibot';
import { ConfigurationError, readConfiguration } from '../../service/process/configuration.js';
import { linksSchema, readConfigurationFiles } from '../../service/process/configuration-files.js';
import { demonstrationFolder } from '../../service/process/demonstration-configuration.js';
import { startService } from '../../service/process/start-service.js';
import { readIdentity } from '../../service/sign-in/identity.js';
import { identitySettingsSchema } from '../../service/sign-in/identity-settings.js';
import { sampleTerms } from '../../service/terms/sample/sample-terms.js';
import { signInOverHttp } from './support/sign-in.js';
import { startTestService } from './support/test-service.js';

const today = new Date('2026-01-15');
const folders: string[] = [];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'space-configuration-'));
  folders.push(folder);
});

after(() => Promise.all(folders.map((made) => rm(made, { recursive: true }))));

/** A text is written as it is, anything else as JSON. */
async function write(files: Readonly<Record<string, unknown>>) {
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
}

async function mistakes(): Promise<readonly string[]> {
  try {
    await readConfigurationFiles(folder, today);
  } catch (error) {
    assert.ok(error instanceof ConfigurationError);
    return error.mistakes;
  }
  return [];
}

const edition = { effectiveFrom: '2025-01-01', languages: ['en'] };
const english = { title: 'Terms', body: [{ type: 'paragraph', content: [{ text: 'Be kind.' }] }] };
const least = { 'terms/1/edition.json': edition, 'terms/1/en.json': english };

describe('the configuration of a portal', () => {
  it('of the demonstration is a folder like any other, with the terms of the mock', async () => {
    const { terms, links } = await readConfigurationFiles(demonstrationFolder, today);
    assert.deepEqual(terms, sampleTerms);
    assert.deepEqual(links, { signIn: '/api/sign-in?assurance={assurance}&return_to={return_to}', signOut: '/api/sign-out' });
  });

  it('needs terms and nothing else', async () => {
    await write(least);
    const { terms, links, identity } = await readConfigurationFiles(folder, today);
    assert.deepEqual(terms, [{ version: '1', effectiveFrom: '2025-01-01', translations: { en: { ...english, changes: [] } } }]);
    assert.equal(links.signOut, '/api/sign-out');
    assert.deepEqual([identity.claims.firstNames, identity.strong], ['given_name', ['strong']]);
  });

  it('orders editions by their day, whatever they are called, and takes one of a later day', async () => {
    await write({ ...least, 'terms/10/edition.json': { ...edition, effectiveFrom: '2024-01-01' }, 'terms/10/en.json': english });
    await write({ 'terms/2/edition.json': { ...edition, effectiveFrom: '2099-01-01' }, 'terms/2/en.json': english });
    const { terms } = await readConfigurationFiles(folder, today);
    assert.deepEqual(terms.map(({ version }) => version), ['10', '1', '2']);
  });

  it('passes over what editors and mounted volumes leave', async () => {
    await write({ ...least, '..data/links.json': '{', 'README.md': 'Ours.', 'terms/.edition.swp': '', 'terms/1/.en.json': '' });
    assert.deepEqual(await mistakes(), []);
  });

  const withIdentity = (identity: unknown) => ({ ...least, 'identity.json': identity });
  const withEnglish = (changed: object) => ({ ...least, 'terms/1/en.json': { ...english, ...changed } });
  const refused: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    'links.json is not JSON in UTF-8.': { ...least, 'links.json': '{"help":' },
    'links.json: help must be a link: https, http, or a path of the portal.': { ...least, 'links.json': { help: 'javascript:alert(1)' } },
    'links.json: helpdesk is not known.': { ...least, 'links.json': { helpdesk: '/help' } },
    'links.json: the whole file must be an object.': { ...least, 'links.json': '3' },
    'link.json is not a file that the service reads.': { ...least, 'link.json': {} },
    'identity.json: claims.firstName is not known.': withIdentity({ claims: { firstName: 'vorname' } }),
    'identity.json: claims.email must be text.': withIdentity({ claims: { email: 7 } }),
    'identity.json: scope must begin with openid, and have one space between two scopes.': withIdentity({ scope: 'profile' }),
    'identity.json: products.token.issuer is missing.': withIdentity({ products: { token: { product: 'Token' } } }),
    'identity.json: strongRequest.0 must be a text without spaces.': withIdentity({ strongRequest: ['two words'] }),
    'identity.json: strong must be a list.': withIdentity({ strong: 'high' }),
    'terms: no edition is in force today.': { ...least, 'terms/1/edition.json': { ...edition, effectiveFrom: '2026-01-16' } },
    'terms/1/edition.json: effectiveFrom must be a day like 2025-02-03.': { ...least, 'terms/1/edition.json': { ...edition, effectiveFrom: '2025-02-30' } },
    'terms/1/edition.json: languages must name a language.': { 'terms/1/edition.json': { ...edition, languages: [] } },
    'terms/1/fr.json is missing.': { ...least, 'terms/1/edition.json': { ...edition, languages: ['en', 'fr'] } },
    'terms/1/de.json is not a file that the service reads.': { ...least, 'terms/1/de.json': english },
    'terms/2/edition.json: effectiveFrom is that of 1.': { ...least, 'terms/2/edition.json': edition, 'terms/2/en.json': english },
    'terms/1/en.json: title must not be empty.': withEnglish({ title: ' ' }),
    'terms/1/en.json: body.0.content.0.herf is not known.': withEnglish({ body: [{ type: 'paragraph', content: [{ text: 'Here', herf: '/' }] }] }),
    'terms/1/en.json: body.0.level must be 2 or 3.': withEnglish({ body: [{ type: 'heading', level: 1, text: 'Terms' }] }),
    'terms/1/en.json: body.0.type must be "heading" or "paragraph" or "list".': withEnglish({ body: [{ type: 'html', text: '<p>' }] }),
  };
  for (const [sentence, files] of Object.entries(refused)) {
    it(`is refused in a sentence: ${sentence}`, async () => {
      await write(files);
      assert.deepEqual(await mistakes(), [sentence]);
    });
  }

  it('is refused if there is none at all', async () => {
    folder = join(folder, 'none');
    assert.match((await mistakes()).join('\n'), /^\S+none\/terms is not a folder that can be read\./);
  });

  it('is checked before anything starts, and says all its mistakes', async () => {
    await write({ ...least, 'links.json': { help: '' }, 'identity.json': { strong: 1 } });
    const started = startService(readConfiguration({ CONFIG_DIR: folder, PORT: '0' }));
    await assert.rejects(started, (error: ConfigurationError) => error.mistakes.length === 2);
  });
});

describe('a service with a folder of its own', () => {
  it('answers with its terms and links, and calls products as it says', async () => {
    await cp('service/demonstration', folder, { recursive: true });
    await write({
      'links.json': { help: 'https://help.example/' },
      'identity.json': { products: { 'LuxTrust Token': { product: 'Token', issuer: 'LuxTrust S.A.' } }, strong: [] },
      'terms/3.0/edition.json': { effectiveFrom: '2025-12-31', languages: ['en'] },
      'terms/3.0/en.json': english,
    });
    const service = await startTestService({ CONFIG_DIR: folder });
    const headers = { Cookie: await signInOverHttp(service.url, 'anne-weber') };
    const [session, terms] = await Promise.all(
      ['session', 'terms/current'].map(async (path) => (await (await fetch(`${service.url}/api/${path}`, { headers })).json()) as Record<string, unknown>),
    );
    await service.close();
    assert.deepEqual(session!['links'], { signIn: '/api/sign-in?assurance={assurance}&return_to={return_to}', signOut: '/api/sign-out', help: 'https://help.example/' });
    assert.deepEqual([terms!['version'], terms!['title']], ['3.0', 'Terms']);
  });

  it('reads claims by the names of its provider', async () => {
    await write({
      ...least,
      'identity.json': {
        claims: { firstNames: 'prenoms', lastNames: 'nom', product: 'acr', assurance: 'amr' },
        strong: ['mfa'],
        products: { 'urn:token': { product: 'Token', issuer: 'LuxTrust', issuerLink: 'https://luxtrust.example' } },
      },
    });
    const { identity: settings } = await readConfigurationFiles(folder, today);
    const stated = { iss: 'https://id.example', sub: '1', prenoms: 'Anne', nom: 'Weber' };
    const known = readIdentity({ ...stated, acr: 'urn:token', amr: ['pwd', 'mfa'] }, settings, today);
    assert.deepEqual([known.firstNames, known.lastNames, known.assurance], ['Anne', 'Weber', 'strong']);
    assert.deepEqual(known.authentication, { product: 'Token', issuer: 'LuxTrust', issuerLink: 'https://luxtrust.example' });
    const unknown = readIdentity({ ...stated, acr: 'constructor', amr: ['pwd'] }, settings, today);
    assert.deepEqual([unknown.authentication.product, unknown.assurance], ['constructor', 'basic']);
    assert.equal(unknown.authenticatedAt, null);
    assert.throws(() => readIdentity({ ...stated, prenoms: undefined, given_name: 'Anne' }, settings, today));
  });
});

describe('the time of a sign-in', () => {
  const stated = { iss: 'https://id.example', sub: '1', given_name: 'Anne', family_name: 'Weber' };
  const at = (auth_time: unknown) => readIdentity({ ...stated, auth_time }, v.parse(identitySettingsSchema, {}), today).authenticatedAt;

  it('is that of the provider, in seconds', () => {
    assert.equal(at(Date.parse('2026-01-01T08:00:00Z') / 1000), '2026-01-01T08:00:00.000Z');
  });

  it('is not later than now, whatever the clock of the provider says', () => {
    assert.equal(at(today.getTime() / 1000 + 3600), today.toISOString());
  });

  it('is not known when the provider states none, or something else', () => {
    for (const odd of [undefined, null, '1735689600', -1, Number.NaN, 1e300, {}]) assert.equal(at(odd), null);
  });
});

describe('a service of the configuration', () => {
  const service = { translations: { en: { name: 'Food safety', authority: 'Food Office' } }, accessCodes: 'request', procedure: null, validMonths: 24 };
  const mistakesWith = async (name: string, content: object) => {
    await write({ ...least, [`services/${name}`]: JSON.stringify(content) });
    return mistakes();
  };

  it('is taken, or each mistake in it is told', async () => {
    assert.deepEqual(await mistakesWith('food-safety.json', service), []);
    for (const [wrong, sentence] of [
      [{ accessCodes: null }, 'services/food-safety.json: the whole file must have accessCodes or a procedure.'],
      [{ translations: {} }, 'services/food-safety.json: translations must name a language.'],
      [{ validMonths: 0 }, 'services/food-safety.json: validMonths must be at least 1.'],
      [{ procedure: 'javascript:alert(1)' }, 'services/food-safety.json: procedure must be a link: https, http, or a path of the portal.'],
    ] as const) {
      assert.deepEqual(await mistakesWith('food-safety.json', { ...service, ...wrong }), [sentence]);
    }
    await mistakesWith('food-safety.json', service);
    assert.deepEqual(await mistakesWith('Food.json', service), ['services/Food.json is not a file that the service reads.']);
  });
});

describe('the example in docs/service.md', () => {
  it('is a configuration that the service takes, and has every member', async () => {
    const page = await readFile('docs/service.md', 'utf8');
    const example = [...page.matchAll(/^`([\w./-]+\.json)`.*:\n+```json\n([\s\S]*?)```$/gm)].map(([, name, text]) => [name!, text!] as const);
    assert.deepEqual(example.map(([name]) => name), ['links.json', 'identity.json', 'terms/2026-01/edition.json', 'terms/2026-01/fr.json', 'terms/2026-01/en.json', 'services/food-safety.json']);
    await write(Object.fromEntries(example));
    assert.deepEqual(await mistakes(), []);
    const [links, identity] = example.map(([, text]) => JSON.parse(text) as Record<string, object>);
    assert.deepEqual(Object.keys(links!), Object.keys(linksSchema.entries));
    assert.deepEqual(Object.keys(identity!), Object.keys(identitySettingsSchema.entries));
    assert.deepEqual(Object.keys(identity!['claims']!), Object.keys(identitySettingsSchema.entries.claims.wrapped.entries));
  });
});
