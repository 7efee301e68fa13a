/**
 * The answer of `GET /session` that the server has written into the page, for the service at this address:
 * `<script type="application/json" data-space-session="/api">`. It is used once, and not when the browser brings back a
 * page of before: somebody else may be signed in by now.
 */
export function takeWrittenAnswer(baseUrl: string): Promise<Response> | undefined {
  const script = [...document.scripts].find(({ dataset }) => dataset['spaceSession'] === baseUrl);
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!script || visit?.type === 'back_forward') return undefined;
  script.remove();
  return Promise.resolve(new Response(script.text, { headers: { 'Content-Type': 'application/json' } }));
}
