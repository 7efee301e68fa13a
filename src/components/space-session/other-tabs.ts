/** What one tab tells the others. They ask the service for the rest. */
export type TabNews = 'changed' | 'signed-out';

/** The other tabs of this browser that show the same service. */
export class OtherTabs {
  readonly #received: (news: TabNews) => void;
  #channel: BroadcastChannel | undefined;

  constructor(received: (news: TabNews) => void) {
    this.#received = received;
  }

  /** @param service What tells one service from another, for example its address. */
  open(service: string): void {
    this.close();
    try {
      this.#channel = new BroadcastChannel(`space-elements/v1 ${service}`);
    } catch {
      // Firefox refuses where it blocks cookies, and some test environments have none: this tab works on its own.
      return;
    }
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === 'changed' || data === 'signed-out') this.#received(data);
    };
  }

  tell(news: TabNews): void {
    this.#channel?.postMessage(news);
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}
