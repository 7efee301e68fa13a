import { codeAlphabet, codeLength } from '../../src/contract/device-proofs.js';
import { KeyedHash } from '../values/keyed-hash.js';

/** By which a code is known, as they are kept. */
export interface CodeHashes {
  /** Of the characters that say which code is meant: a wrong code that begins with them is a try at that one. */
  readonly locatorHash: string;
  readonly codeHash: string;
}

/** In characters: 810,000 of them, beside which the rest of a code has 650 thousand million. */
const locatorLength = 4;

/**
 * The codes of pairings. A code is made of the id of its pairing and the key of the service, so that it is nowhere kept,
 * and is the same each time it is shown.
 */
export class PairingCodes {
  readonly #hash: KeyedHash;

  constructor(key: string) {
    this.#hash = new KeyedHash(key);
  }

  async codeOf(pairingId: string): Promise<string> {
    let code = '';
    // The last, incomplete run of bytes would favour the first characters: they are left out.
    const fair = 256 - (256 % codeAlphabet.length);
    for (let round = 0; code.length < codeLength; round += 1) {
      for (const byte of await this.#hash.bytes(`pairing ${pairingId} ${round}`)) {
        if (byte < fair && code.length < codeLength) code += codeAlphabet.charAt(byte % codeAlphabet.length);
      }
    }
    return code;
  }

  async hashesOf(code: string): Promise<CodeHashes> {
    const [locatorHash, codeHash] = await Promise.all([this.#hash.hash(`locator ${code.slice(0, locatorLength)}`), this.#hash.hash(`code ${code}`)]);
    return { locatorHash, codeHash };
  }

  hashOfChallenge(challenge: string): Promise<string> {
    return this.#hash.hash(`challenge ${challenge}`);
  }
}
