import assert from 'node:assert/strict';
import { it } from 'node:test';
import { minifyCss } from '../../tools/build/minify-literals.js';

it('takes out of styles what only their authors need', () => {
  const css = `
    /* Not beside it. */
    .list > .item:hover {
      margin: 0 -0.25em 10.05em 0.5em !important;
    }

    @media (width >= 30em) {
      .item::before { content: '0.5 > 0.25'; }
    }
  `;
  const expected = `.list>.item:hover{margin:0 -.25em 10.05em .5em!important}@media (width>= 30em){.item::before{content:'0.5 > 0.25'}}`;
  assert.deepEqual(minifyCss([css]), [expected]);
});
