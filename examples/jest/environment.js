import { TestEnvironment } from 'jest-environment-jsdom';

/** What Node has and jsdom has not: the mock and msw need it. */
const ofNode = {
  BroadcastChannel,
  Headers,
  ReadableStream,
  Request,
  Response,
  TextDecoder,
  TextEncoder,
  TransformStream,
  WritableStream,
  structuredClone,
};

export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, ofNode);
    Object.defineProperty(this.global, 'crypto', { value: crypto });
  }
}
