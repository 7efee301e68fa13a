import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';

/** One of the few pages of the service's own: words, links and buttons. */
export interface Page {
  readonly language: string;
  readonly title: string;
  readonly content: ReturnType<typeof html>;
}

const style = `
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
body { max-width: 34rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { font-size: 1.75rem; line-height: 1.25; }
ul { list-style: none; padding: 0; }
li { margin-block: 0.75rem; }
button { width: 100%; padding: 0.75rem 1rem; font: inherit; text-align: start; color: LinkText; background: Canvas;
  border: 1px solid currentColor; border-radius: 0.5rem; cursor: pointer; }
button:hover { text-decoration: underline; }
button small { display: block; color: CanvasText; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
`;

const styleHash = createHash('sha256').update(style).digest('base64');

export async function writePage({ language, title, content }: Page): Promise<string> {
  const page = await html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
  return page.toString();
}

/**
 * The policy of such a page: its own style and nothing else.
 *
 * @param formTargets Where its form may lead. Chromium asks for the targets of redirections that follow, too.
 */
export function pagePolicy(...formTargets: readonly string[]): string {
  const formAction = formTargets.length > 0 ? formTargets.join(' ') : `'none'`;
  return [
    `default-src 'none'`,
    `style-src 'sha256-${styleHash}'`,
    `form-action ${formAction}`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
  ].join('; ');
}
