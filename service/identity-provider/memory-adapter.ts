import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Row {
  readonly payload: AdapterPayload;
  readonly expiresAt: number;
}

/** Where the identity provider keeps its sessions, codes and tokens: in memory, for as long as it runs. */
export class MemoryAdapter implements Adapter {
  readonly #rows = new Map<string, Row>();

  async upsert(id: string, payload: AdapterPayload, expiresIn: number) {
    this.#forget();
    this.#rows.set(id, { payload, expiresAt: Date.now() + expiresIn * 1000 });
  }

  async find(id: string) {
    this.#forget();
    return this.#rows.get(id)?.payload;
  }

  async findByUid(uid: string) {
    return this.#payloads().find((payload) => payload.uid === uid);
  }

  async findByUserCode(userCode: string) {
    return this.#payloads().find((payload) => payload.userCode === userCode);
  }

  async consume(id: string) {
    const row = this.#rows.get(id);
    if (row === undefined) return;
    this.#rows.set(id, { ...row, payload: { ...row.payload, consumed: Math.floor(Date.now() / 1000) } });
  }

  async destroy(id: string) {
    this.#rows.delete(id);
  }

  async revokeByGrantId(grantId: string) {
    for (const [id, { payload }] of this.#rows) if (payload.grantId === grantId) this.#rows.delete(id);
  }

  #payloads(): readonly AdapterPayload[] {
    this.#forget();
    return Array.from(this.#rows.values(), ({ payload }) => payload);
  }

  #forget() {
    for (const [id, { expiresAt }] of this.#rows) if (expiresAt <= Date.now()) this.#rows.delete(id);
  }
}
