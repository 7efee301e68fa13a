/** What one tab posts to the others. Details they read from the service. */
export type TabMessage = 'changed' | 'signed-out';

/** The other tabs of this browser that show the same service. */
export class OtherTabs {
  readonly #onMessage: (message: TabMessage) => void;
  #channel: BroadcastChannel | undefined;

  constructor(onMessage: (message: TabMessage) => void) {
    this.#onMessage = onMessage;
  }

  /** @param service Identifies the service, for example by its address. */
  open(service: string): void {
    this.close();
    try {
      this.#channel = new BroadcastChannel(`space-elements/v1 ${service}`);
    } catch {
      // Firefox throws where it blocks cookies, and some test environments have no channels: this tab works on its own.
      return;
    }
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === 'changed' || data === 'signed-out') this.#onMessage(data);
    };
  }

  post(message: TabMessage): void {
    this.#channel?.postMessage(message);
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}
