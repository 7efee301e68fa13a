import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { JSDOM } from 'jsdom';
import type { Mock } from '../../mocks/index.js';

/** Makes the globals of a simulated page those of this process, as the environments of Vitest and Jest do. */
export function enterPage(mock: Mock): void {
  const { window } = new JSDOM('', { url: 'https://portal.example/', pretendToBeVisual: true });
  const ofNode = /^(?:atob|btoa|fetch|Request|Response|Headers|URL|console|process|performance|crypto|global|set|clear|queue|structured|Text|Readable)/u;
  for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(window))) {
    const isLanguage = /^[A-Z]/u.test(name) && name in globalThis && !/Event|Abort|DOM/u.test(name);
    const isFixed = Object.getOwnPropertyDescriptor(globalThis, name)?.configurable === false;
    if (isLanguage || isFixed || ofNode.test(name)) continue;
    const value = member.get ? (window as unknown as Record<string, unknown>)[name] : (member.value as unknown);
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  }
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  globalThis.fetch = (address, init) => {
    // Node's `Request` refuses the signal of another page.
    const { signal: _, ...rest } = init ?? {};
    return mock.answer(new Request(address, rest));
  };
}

/** Waits for a text: sentences are loaded too, which the mock knows nothing of. */
export async function shows(root: Node, text: RegExp): Promise<void> {
  for (let waits = 0; !text.test(root.textContent ?? '') && waits < 500; waits += 1) await setTimeout(20);
  assert.match(root.textContent ?? '', text);
}
