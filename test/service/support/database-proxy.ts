import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between a process and its database: sees what a connection begins with, and can let nothing pass. */
export class DatabaseProxy {
  /** The names of the settings that connections began with. */
  readonly settings = new Set<string>();
  readonly #server: Server;
  readonly #target: URL;
  readonly #sockets = new Set<Socket>();
  /** What is to be sent once bytes pass again; `undefined` while they pass. */
  #held: (() => void)[] | undefined;
  #tellHeld: () => void = () => undefined;

  /** @param url The database itself. */
  constructor(url: string) {
    this.#target = new URL(url);
    this.#server = createServer((client) => this.#join(client));
  }

  async listen(): Promise<void> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
  }

  get url(): string {
    const url = new URL(this.#target);
    url.port = String((this.#server.address() as AddressInfo).port);
    return url.href;
  }

  /** Holds back all that is sent to the database, as if it had vanished without a word; resolves when there is some. */
  hold(): Promise<void> {
    this.#held = [];
    return new Promise((resolve) => {
      this.#tellHeld = resolve;
    });
  }

  /** Passes on what was held back, and all that comes. */
  pass() {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const send of held) send();
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #join(client: Socket) {
    const database = connect(Number(this.#target.port), this.#target.hostname);
    for (const [socket, other] of [
      [client, database],
      [database, client],
    ] as const) {
      this.#sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => other.destroy());
    }
    client.once('data', (bytes) => this.#noteSettings(bytes));
    client.on('data', (bytes) => this.#send(() => database.write(bytes)));
    database.pipe(client);
  }

  #send(send: () => void) {
    if (this.#held === undefined) return send();
    this.#held.push(send);
    this.#tellHeld();
  }

  /** After its length and the version, a first message is names and values, each ended by a zero. */
  #noteSettings(bytes: Buffer) {
    const words = bytes.subarray(8).toString().split('\0');
    for (const [index, word] of words.entries()) if (index % 2 === 0 && word !== '') this.settings.add(word);
  }
}
