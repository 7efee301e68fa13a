/** Hashes that only a holder of the key can compute: what is hashed cannot be found by trying, however short it is. */
export class KeyedHash {
  readonly #key: Promise<CryptoKey>;

  /** @param key A secret of the service, the same in all its processes. */
  constructor(key: string) {
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    this.#key = crypto.subtle.importKey('raw', new TextEncoder().encode(key), algorithm, false, ['sign']);
    // Reported by whoever uses it.
    this.#key.catch(() => undefined);
  }

  async bytes(text: string): Promise<Uint8Array> {
    return new Uint8Array(await crypto.subtle.sign('HMAC', await this.#key, new TextEncoder().encode(text)));
  }

  /** 64 hexadecimal digits. */
  async hash(text: string): Promise<string> {
    return Array.from(await this.bytes(text), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}
