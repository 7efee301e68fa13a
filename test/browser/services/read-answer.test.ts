import { expect } from '@open-wc/testing';
import { nobody, page, space, summary, terms } from './answers.js';
import { failureOf, json, mockNetwork, type Answer } from './mocked-network.js';
import { readSession } from '../../../src/services/generated/session.js';
import { closeSpace, listSpaces, readSpace } from '../../../src/services/generated/spaces.js';
import { readTerms } from '../../../src/services/generated/terms.js';

const key = { idempotencyKey: 'key' };

function text(body: BodyInit | null, type = 'application/json', init: ResponseInit = {}): Response {
  return new Response(body, { ...init, headers: { 'Content-Type': type } });
}

describe('an answer', () => {
  const network = mockNetwork();

  async function expectMalformed(...answers: Answer[]) {
    for (const answer of answers) {
      network.answer(answer);
      const { code, message } = await failureOf(network.createService().call(readSession, {}));
      expect(code, message).to.equal('malformed');
    }
    expect(network.requests, 'asked once each').to.have.length(answers.length);
  }

  it('may have members that the client does not know, which are dropped', async () => {
    network.answer(json({ ...nobody, since: 'version 1.1' }));
    expect(await network.createService().call(readSession, {})).to.deep.equal(nobody);
  });

  it('may be of any JSON type in UTF-8, however it is written', async () => {
    const types = ['application/json; charset=UTF-8', 'Application/JSON;charset="utf-8"', 'application/hal+json; charset=utf8'];
    for (const type of types) {
      network.answer(text(JSON.stringify(nobody), type));
      expect(await network.createService().call(readSession, {}), type).to.deep.equal(nobody);
    }
  });

  it('may begin with a byte order mark', async () => {
    network.answer(text(`\uFEFF${JSON.stringify(nobody)}`));
    expect(await network.createService().call(readSession, {})).to.deep.equal(nobody);
  });

  it('is malformed when it is a page', async () => {
    await expectMalformed(text('<!doctype html><title>Sign in</title>', 'text/html'), text('<!doctype html>'));
  });

  it('is malformed when its type is missing or another', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(nobody));
    await expectMalformed(new Response(bytes), text(JSON.stringify(nobody), 'text/plain'));
  });

  it('is malformed when it is empty', async () => {
    await expectMalformed(text(''), text(' '), new Response(null, { status: 204 }));
  });

  it('is malformed when it is cut short', async () => {
    await expectMalformed(text(JSON.stringify(nobody).slice(0, -1)), text('{"session":null,"links":{"signIn":"/si'));
  });

  it('is malformed when it ends within a letter', async () => {
    const begun = new Uint8Array([...new TextEncoder().encode(JSON.stringify(nobody)), 0xc3]);
    await expectMalformed(text(begun));
  });

  it('may come in pieces that part its letters', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ session: null, links: { help: '/café/ß/☕' } }));
    const pieces = new ReadableStream({
      start: (controller) => {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const service = network.createService({ fetch: () => Promise.resolve(text(pieces)) });
    expect((await service.call(readSession, {})).links.help).to.equal('/café/ß/☕');
  });

  it('is malformed when it is of another character set', async () => {
    const latin1 = Uint8Array.from('{"session":null,"links":{"help":"/caf\xe9"}}', (letter) => letter.charCodeAt(0));
    await expectMalformed(text(latin1), text(JSON.stringify(nobody), 'application/json; charset=iso-8859-1'));
  });

  it('is malformed when it is JSON of another form', async () => {
    const others = [null, 1, 'session', [], {}, { session: null }, { session: {}, links: {} }, { session: null, links: 'none' }];
    await expectMalformed(...others.map((other) => json(other)));
  });

  it('is malformed when it is nested beyond reason', async () => {
    await expectMalformed(text('['.repeat(500_000)), text(`{"links":{},"session":${'['.repeat(90_000)}${']'.repeat(90_000)}}`));
  });

  it('is malformed when it is longer than 2 MB', async () => {
    await expectMalformed(text(`"${'x'.repeat(2_100_000)}"`));
  });

  it('is read no further than 2 MB', async () => {
    const chunk = new Uint8Array(500_000).fill(0x20);
    let chunks = 0;
    let signal: AbortSignal | null | undefined;
    const endless = new ReadableStream({
      pull: (controller) => {
        chunks++;
        controller.enqueue(chunk);
      },
    });
    const fetch = (_: RequestInfo | URL, init?: RequestInit) => {
      signal = init?.signal;
      return Promise.resolve(text(endless));
    };
    expect((await failureOf(network.createService({ fetch }).call(readSession, {}))).code).to.equal('malformed');
    expect(chunks).to.be.lessThan(8);
    expect(signal?.aborted).to.equal(true);
  });

  it('is malformed when it leads elsewhere, such as to a sign-in page', async () => {
    const elsewhere = [`${location.origin}/sign-in`, 'https://sign-in.example/'];
    await expectMalformed(...elsewhere.map((Location) => new Response(null, { status: 302, headers: { Location } })));
  });

  it('is malformed when it has a space that cannot be', async () => {
    const impossible = [
      { ...space, identifier: 'PM-O0O0O0' },
      { ...space, kind: 'public' },
      { ...space, createdAt: 'yesterday' },
      { ...space, version: '' },
      { ...space, id: '' },
      summary,
    ];
    for (const answer of impossible) {
      network.answer(json(answer));
      expect((await failureOf(network.createService().call(readSpace, { spaceId: 's-1' }))).code).to.equal('malformed');
    }
  });

  it('is malformed when terms have a block of an unknown kind', async () => {
    network.answer(json({ ...terms, body: [{ type: 'html', html: '<b>' }] }));
    expect((await failureOf(network.createService().call(readTerms, {}))).code).to.equal('malformed');
  });

  it('is malformed when it says something where nothing was due', async () => {
    for (const answer of [json({}), text('<!doctype html>', 'text/html'), text('')]) {
      network.answer(answer);
      const closing = network.createService().call(closeSpace, { spaceId: 's-1' }, { ...key, version: '3' });
      expect((await failureOf(closing)).code).to.equal('malformed');
    }
  });

  it('is described for logs by the place at fault, not by what stood there', async () => {
    network.answer(json({ ...page, items: [summary, { ...summary, title: 42, legalName: 'Confidential' }] }));
    const { message, status } = await failureOf(network.createService().call(listSpaces, {}));
    expect(message).to.contain('/items/1/title');
    expect(message).not.to.contain('Confidential').and.not.to.contain('42');
    expect(status).to.equal(200);
  });
});
