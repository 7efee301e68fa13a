/** What the app keeps: in IndexedDB, which takes a key that nobody can read, the app included. */
export interface KeptDevice {
  readonly deviceId: string;
  readonly keys: CryptoKeyPair;
  /** What both sides show, until the person has confirmed it. */
  readonly number: string;
  /** Of the secret code, once it is chosen. */
  readonly secret?: { readonly salt: Uint8Array<ArrayBuffer>; readonly hash: string };
  readonly wrongCodes: number;
  /** The id of the credential behind the platform's own lock, where that was wanted. */
  readonly lock?: ArrayBuffer;
}

const [database, table, key] = ['vallon-phone', 'device', 'this'];

export async function readDevice(): Promise<KeptDevice | undefined> {
  return (await act('readonly', (store) => store.get(key))) as KeptDevice | undefined;
}

export async function keepDevice(device: KeptDevice): Promise<KeptDevice> {
  await act('readwrite', (store) => store.put(device, key));
  return device;
}

export async function forgetDevice(): Promise<void> {
  await act('readwrite', (store) => store.delete(key));
}

async function act<Result>(mode: IDBTransactionMode, call: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(table);
  const opened = await settle(opening);
  try {
    return await settle(call(opened.transaction(table, mode).objectStore(table)));
  } finally {
    opened.close();
  }
}

function settle<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
  });
}
