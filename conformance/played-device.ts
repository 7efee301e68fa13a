import type { DevicePublicKey } from '../src/contract/devices.js';
import { claimWords, normalizeCode, openingWords } from '../src/contract/device-proofs.js';

/** A device as an app would be one: it has a key, and signs with it. */
export class PlayedDevice {
  readonly #keys: CryptoKeyPair;
  readonly publicKey: DevicePublicKey;

  constructor(keys: CryptoKeyPair, publicKey: DevicePublicKey) {
    this.#keys = keys;
    this.publicKey = publicKey;
  }

  static async make(): Promise<PlayedDevice> {
    const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
    const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', keys.publicKey);
    return new PlayedDevice(keys, { kty: 'EC', crv: 'P-256', x, y });
  }

  /** The body of a claim. */
  async claim(code: string, name = 'Pixel 8') {
    return { code, publicKey: this.publicKey, proof: await this.sign(claimWords(normalizeCode(code))), name };
  }

  /** The body that opens. */
  async opening(deviceId: string, challenge: string) {
    return { deviceId, challenge, signature: await this.sign(openingWords(deviceId, challenge)) };
  }

  async sign(words: string): Promise<string> {
    const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
    const signature = await crypto.subtle.sign(algorithm, this.#keys.privateKey, new TextEncoder().encode(words));
    return btoa(String.fromCharCode(...new Uint8Array(signature)))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
  }
}
