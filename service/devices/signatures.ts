import type { DevicePublicKey } from '../../src/contract/devices.js';

const curve = { name: 'ECDSA', namedCurve: 'P-256' };

/** True if the holder of the key has signed these words. False also for what is no key: a point that is not on the curve. */
export async function isSignedBy({ kty, crv, x, y }: DevicePublicKey, signature: string, words: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, curve, false, ['verify']);
    return await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, fromBase64url(signature), new TextEncoder().encode(words));
  } catch {
    return false;
  }
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
