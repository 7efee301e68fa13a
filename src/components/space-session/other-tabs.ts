/** What one tab tells the others. They ask the service for the rest. */
export type TabNews = 'changed' | 'signed-out';

/** The other tabs of this browser that show the same service. */
export class OtherTabs {
  readonly #channel: BroadcastChannel;

  /** @param service What tells one service from another, for example its address. */
  constructor(service: string, hear: (news: TabNews) => void) {
    this.#channel = new BroadcastChannel(`space-elements/v1 ${service}`);
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === 'changed' || data === 'signed-out') hear(data);
    };
  }

  tell(news: TabNews): void {
    this.#channel.postMessage(news);
  }

  close(): void {
    this.#channel.close();
  }
}
