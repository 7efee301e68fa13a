import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import * as wire from '../../src/services/wire.js';

interface Documented {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema: { readonly $ref: string }; readonly examples?: object }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Documented>> }>>>>;
}

let document: Promise<Document> | undefined;

/** The answer is one that openapi.json promises: its status, its headers, the form of its body, the name of its problem. */
export async function expectDocumented(method: string, path: string, response: Response): Promise<void> {
  document ??= fetch('/openapi.json').then((answer) => answer.json() as Promise<Document>);
  const { paths } = await document;
  const operation = paths[templateOf(path)]?.[method.toLowerCase()];
  if (operation === undefined) {
    expect(response.status, `${method} ${path} is not documented`).to.be.oneOf([404, 405]);
    return;
  }
  const promised = operation.responses[response.status];
  if (promised === undefined) return expect.fail(`${method} ${path} was answered with ${response.status}, which is not documented`);
  expect([...response.headers.keys()]).to.include.members(Object.keys(promised.headers ?? {}).map((name) => name.toLowerCase()));
  const [[type, content] = []] = Object.entries(promised.content ?? {});
  if (content === undefined) {
    expect(await response.text()).to.equal('');
    return;
  }
  expect(response.headers.get('Content-Type')).to.equal(type);
  const body: unknown = await response.json();
  expect(v.safeParse(schemaOf(content.schema.$ref), body).issues, JSON.stringify(body)).to.equal(undefined);
  if (content.examples) expect(content.examples).to.include.keys((body as wire.Problem).type!.split(':').at(-1)!);
}

function templateOf(path: string): string {
  return path.replace(/\?.*$/, '').replace(/^\/spaces\/[^/]+$/, '/spaces/{spaceId}');
}

/** `#/components/schemas/SpacePage` is made from `spacePageSchema`. */
function schemaOf(ref: string): v.GenericSchema {
  const name = ref.split('/').at(-1)!;
  return wire[`${name.charAt(0).toLowerCase()}${name.slice(1)}Schema` as 'spaceSchema'];
}
