import { expect } from 'chai';
import * as v from 'valibot';
import document from '../../../openapi.json' with { type: 'json' };
import { findOperation } from '../../../src/contract/find-operation.js';
import { schemas } from '../../../src/contract/index.js';
import type { Problem } from '../../../src/contract/problems.js';

interface Documented {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema: { readonly $ref: string }; readonly examples?: object }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Documented>> }>>>>;
}

const { paths } = document as unknown as Document;

/** The answer is one that openapi.json promises: its status, its headers, the form of its body, the name of its problem. */
export async function expectDocumented(method: string, path: string, response: Response): Promise<void> {
  const operation = paths[findOperation(method, path)?.path ?? '']?.[method.toLowerCase()];
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
  if (content.examples) expect(content.examples).to.include.keys((body as Problem).type!.split(':').at(-1)!);
}

/** The schema that `#/components/schemas/SpacePage` is made from. */
function schemaOf(ref: string): v.GenericSchema {
  return schemas[ref.split('/').at(-1) as keyof typeof schemas];
}
