import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Links } from '../../src/contract/session.js';
import { type IdentitySettings, identitySettingsSchema } from '../sign-in/identity-settings.js';
import type { CatalogueService } from '../certifications/catalogue.js';
import { serviceFileSchema } from '../certifications/catalogue-files.js';
import { editionSchema, translationSchema } from '../terms/edition-files.js';
import { publishedBy, type TermsEdition } from '../terms/editions.js';
import { linkText } from '../values/file-values.js';
import { ConfigurationError } from './configuration.js';

/** What a portal says of itself, in files of one folder; docs/service.md has a complete example. */
export interface PortalConfiguration {
  /** Oldest edition first. */
  readonly terms: readonly TermsEdition[];
  /** The services that spaces can be certified for. */
  readonly services: readonly CatalogueService[];
  readonly links: Links;
  readonly identity: IdentitySettings;
}

const link = v.exactOptional(linkText);

/** `links.json`: those of the contract. Sign-in and sign-out are the service's own unless stated. */
export const linksSchema = v.strictObject({
  signIn: v.optional(linkText, '/api/sign-in?assurance={assurance}&return_to={return_to}'),
  signOut: v.optional(linkText, '/api/sign-out'),
  help: link,
} satisfies Record<keyof Links, unknown>);

/** Read once, at the start. @throws {ConfigurationError} with a sentence for each mistake, naming file and member. */
export async function readConfigurationFiles(folder: string, now: Date): Promise<PortalConfiguration> {
  const files = new Files(folder);
  const links = await files.read('links.json', linksSchema, {});
  const identity = await files.read('identity.json', identitySettingsSchema, {});
  const terms = await readTerms(files);
  const services = await readServices(files);
  await files.refuseOthers('.', 'terms', 'services');
  if (files.mistakes.length === 0 && publishedBy(now, terms).length === 0) {
    files.mistakes.push('terms: no edition is in force today.');
  }
  if (files.mistakes.length > 0) throw new ConfigurationError(files.mistakes);
  return { terms, services, links: links!, identity: identity! };
}

async function readTerms(files: Files): Promise<readonly TermsEdition[]> {
  const editions: TermsEdition[] = [];
  for (const version of await files.list('terms')) {
    const at = `terms/${version}`;
    const edition = await files.read(`${at}/edition.json`, editionSchema);
    const translations: Record<string, TermsEdition['translations'][string]> = {};
    for (const language of edition?.languages ?? []) {
      const translation = await files.read(`${at}/${language}.json`, translationSchema);
      if (translation !== undefined) translations[language] = translation;
    }
    if (edition === undefined) continue;
    await files.refuseOthers(at);
    const { effectiveFrom } = edition;
    const same = editions.find((other) => other.effectiveFrom === effectiveFrom);
    if (same) files.mistakes.push(`${at}/edition.json: effectiveFrom is that of ${same.version}.`);
    editions.push({ version, effectiveFrom, translations });
  }
  return editions.sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
}

/** None without the folder. */
async function readServices(files: Files): Promise<readonly CatalogueService[]> {
  if (!(await files.has('services'))) return [];
  const services: CatalogueService[] = [];
  for (const name of await files.list('services')) {
    const id = /^([a-z0-9-]{1,64})\.json$/.exec(name)?.[1];
    const file = id && (await files.read(`services/${name}`, serviceFileSchema));
    if (id && file) services.push({ id, ...file });
  }
  await files.refuseOthers('services');
  return services;
}

/** The files of the folder, and what is wrong with them. */
class Files {
  readonly mistakes: string[] = [];
  readonly #folder;
  readonly #read = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * @param absent What a missing file stands for; without it the file is required.
   * @returns `undefined` if there is a mistake in it.
   */
  async read<Schema extends v.GenericSchema>(
    file: string,
    schema: Schema,
    absent?: unknown,
  ): Promise<v.InferOutput<Schema> | undefined> {
    this.#read.add(file);
    const parsed = v.safeParse(schema, await this.#parse(file, absent));
    if (parsed.success) return parsed.output;
    // A file that cannot be parsed has its sentence already.
    if (!this.mistakes.some((mistake) => mistake.startsWith(`${file} `))) {
      this.mistakes.push(...parsed.issues.map((issue) => `${file}: ${describe(issue)}.`));
    }
    return undefined;
  }

  async has(name: string): Promise<boolean> {
    return (await this.list('.')).includes(name);
  }

  /** The names in a folder. Those that begin with a point are not meant: editors and mounted volumes make them. */
  async list(folder: string): Promise<readonly string[]> {
    try {
      return (await readdir(join(this.#folder, folder))).filter((name) => !name.startsWith('.')).sort();
    } catch {
      this.mistakes.push(`${join(this.#folder, folder)} is not a folder that can be read.`);
      return [];
    }
  }

  /** A name with a slip of the pen would be passed over in silence. */
  async refuseOthers(folder: string, ...expected: readonly string[]) {
    for (const name of await this.list(folder)) {
      const file = folder === '.' ? name : `${folder}/${name}`;
      const isKnown = this.#read.has(file) || expected.includes(name) || !name.endsWith('.json');
      if (!isKnown) this.mistakes.push(`${file} is not a file that the service reads.`);
    }
  }

  async #parse(file: string, absent: unknown): Promise<unknown> {
    let bytes;
    try {
      bytes = await readFile(join(this.#folder, file));
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      if (isMissing && absent !== undefined) return absent;
      this.mistakes.push(`${file} ${isMissing ? 'is missing' : 'cannot be read'}.`);
      return undefined;
    }
    try {
      return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch {
      this.mistakes.push(`${file} is not JSON in UTF-8.`);
      return undefined;
    }
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  strict_object: 'an object',
  boolean: 'true or false',
};

/** The end of a sentence that begins with the file. */
function describe({ expected, received, message, path, type }: v.BaseIssue<unknown>): string {
  const member = (path ?? []).map(({ key }) => String(key)).join('.') || 'the whole file';
  if (expected === 'never') return `${member} is not known`;
  if (received === 'undefined') return `${member} is missing`;
  if (message.startsWith('must ')) return `${member} ${message}`;
  return `${member} must be ${kinds[type] ?? describeForm(expected)}`;
}

/** Literals are shown as they are; a pattern tells nobody anything. */
function describeForm(expected: string | null): string {
  return expected === null || expected.startsWith('/') ? 'of another form' : expected.replaceAll(/[()]/g, '').replaceAll(' | ', ' or ');
}
