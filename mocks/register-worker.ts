/** The part of Trusted Types used here; TypeScript's DOM library has none of it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * Registers the worker where there is none, and waits until it serves this page; msw then finds it there. msw would
 * register it by a plain string, which a page with `require-trusted-types-for 'script'` refuses. The policy is called
 * `space-elements-mocks`, for pages that list theirs.
 */
export async function registerWorker(url: string): Promise<void> {
  const absoluteUrl = new URL(url, location.href).href;
  const registrations = await navigator.serviceWorker.getRegistrations();
  const registered = registrations.find(({ active, waiting, installing }) =>
    [active, waiting, installing].some((worker) => worker?.scriptURL === absoluteUrl),
  );
  updateSilently(registered ?? (await navigator.serviceWorker.register(trust(absoluteUrl))));
  if (!registered) await controlled();
}

/** msw looks for a newer worker and waits for no answer: that there was none, on a page that is left, is nobody's fault. */
function updateSilently(registration: ServiceWorkerRegistration): void {
  registration.update = () =>
    ServiceWorkerRegistration.prototype.update.call(registration).catch(() => registration);
}

function trust(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('space-elements-mocks', { createScriptURL: (trusted) => trusted });
  return policy?.createScriptURL(url) ?? url;
}

/** The worker claims the page as soon as it is active. */
async function controlled(): Promise<void> {
  if (navigator.serviceWorker.controller) return;
  await new Promise<void>((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
  });
}
