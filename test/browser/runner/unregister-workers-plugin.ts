import type { TestRunnerPlugin } from '@web/test-runner-core';

/**
 * Takes the mock's worker away when the tests of a file have ended. WebKit runs all files in one session: the worker
 * would serve every script of the files that follow, slowly, and now and then would lose one.
 */
export function unregisterWorkersPlugin(): TestRunnerPlugin {
  return {
    name: 'unregister-workers',
    transform({ path, body }) {
      if (!path.endsWith('.test.ts') || typeof body !== 'string') return undefined;
      return `${body}
after(async () => {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(registrations.map((registration) => registration.unregister()));
});
`;
    },
  };
}
