import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { returnAddress } from '../../service/sign-in/return-address.js';

const origin = 'https://portal.example';

describe('the address after a sign-in', () => {
  it('is the wanted page of the portal, with its query', () => {
    for (const page of ['/', '/form?step=2', '/apis', '/%C3%A9t%C3%A9']) {
      assert.equal(returnAddress(page, origin), `${origin}${page}`);
      assert.equal(returnAddress(`${origin}${page}`, origin), `${origin}${page}`);
    }
  });

  it('stays on the portal if it names the scheme alone', () => {
    assert.equal(returnAddress('https:elsewhere.example', origin), `${origin}/elsewhere.example`);
  });

  it('has no fragment', () => {
    assert.equal(returnAddress('/form#access_token=secret', origin), `${origin}/form`);
  });

  const refused = [
    ...['https://elsewhere.example/', '//elsewhere.example/', 'http:elsewhere.example', '\\\\elsewhere.example', 'javascript:alert(1)'],
    ...[`blob:${origin}/0b9c1f4e`, `filesystem:${origin}/temporary/x`],
    ...['/api', '/API/sign-out', '/%61pi/sign-out', '/a%70i', '/x/../api/sign-out', '/api%2Fsign-out', '/%2Fapi/sign-out'],
    ...['/%', '/%ff', 'x'.repeat(2049)],
  ];
  for (const wanted of refused) {
    it(`is the home page instead of ${wanted.slice(0, 40)}`, () => {
      assert.equal(returnAddress(wanted, origin), `${origin}/`);
    });
  }
});
