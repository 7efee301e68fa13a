import { type SituationName, situationNames, situations } from '../situations.js';

/** A page with the elements over the API at this path, and a button for each situation. */
export function renderPage(path: string, current: SituationName): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The mock of space-elements</title>
<link rel="stylesheet" href="/space-elements/tokens.css">
<style>
  :root { color-scheme: light dark; }
  body { max-inline-size: 45rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
  dl form { display: inline; }
  dd { margin: 0 0 .5rem; }
</style>
<script type="module" src="/space-elements/browser/space-elements.js" data-base-url="${path}"></script>
<header><space-switcher></space-switcher></header>
<main>
  <h1>The mock of space-elements</h1>
  <p>The API begins at <code>${path}</code>: <a href="${path}/session">${path}/session</a>. Now: <strong>${current}</strong>. A situation starts over each time it is chosen:</p>
  <dl>
    ${situationNames.map(renderSituation).join('\n    ')}
  </dl>
  <terms-acceptance></terms-acceptance>
  <create-pro-space-form></create-pro-space-form>
</main>
</html>
`;
}

function renderSituation(name: SituationName): string {
  const description = situations[name].description.replace(/[&<>]/gu, (character) => `&#${character.codePointAt(0)};`);
  return `<dt><form method="post" action="/mock?situation=${name}"><button>${name}</button></form></dt><dd>${description}</dd>`;
}
