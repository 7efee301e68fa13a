import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import '../../src/define.js';
import { readTags } from '../../tools/generate/elements/read-elements.js';

describe('A server renders', () => {
  for (const tag of readTags()) {
    it(`<${tag}>, with what the page puts inside it`, async () => {
      const name = unsafeStatic(tag);
      const page = await collectResult(render(staticHtml`<${name}><a href="/spaces">My spaces</a></${name}>`));
      assert.match(page, new RegExp(`<${tag}[^>]*><template shadowroot`, 'u'));
      assert.match(page, /<a href="\/spaces">My spaces<\/a>/u);
    });
  }

  it('elements inside a session, with their attributes', async () => {
    const page = await collectResult(
      render(html`
        <space-session base-url="/api">
          <space-switcher manage-href="/spaces"><a href="/spaces">My spaces</a></space-switcher>
          <terms-acceptance><a href="/terms.pdf">The terms</a></terms-acceptance>
        </space-session>
      `),
    );
    assert.match(page, /<space-switcher[^>]*manage-href="\/spaces"[^>]*><template shadowroot/u);
    assert.match(page, /<a href="\/terms\.pdf">The terms<\/a>/u);
  });
});
