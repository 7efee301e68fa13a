/** The pages in which a developer reads what the service has sent. */
import { Hono } from 'hono';
import { html } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';
import type { ArrivedMail, Mailbox } from './mailbox.js';

/** Where the playground has them. */
export const mailboxPath = '/mailbox';

/** A list, and a page for each mail. What a mail says is shown without its scripts, and without what it would load. */
export function mailboxPages({ mails }: Pick<Mailbox, 'mails'>): Hono {
  return new Hono({ strict: false })
    .basePath(mailboxPath)
    .use(secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"], styleSrc: ["'unsafe-inline'"], formAction: ["'none'"] } }))
    .get('/', (c) => c.html(page('Mailbox', list(mails))))
    .get('/:number{[0-9]+}', (c) => {
      const mail = mails[Number(c.req.param('number')) - 1];
      if (mail === undefined) return c.html(page('There is no such mail', back), 404);
      return c.html(page(mail.subject, one(mail)));
    });
}

type Markup = ReturnType<typeof html>;

const back = html`<p><a href="${mailboxPath}/">All mails</a></p>`;

function list(mails: readonly ArrivedMail[]): Markup {
  const rows = mails.map(
    ({ subject, to, arrivedAt }, index) =>
      html`<li><a href="${mailboxPath}/${index + 1}">${subject}</a><br />to ${to}, ${arrivedAt.toLocaleTimeString('en-GB')}</li>`,
  );
  return html`
    <p>What the service has sent since it was started. Nothing leaves this machine.</p>
    ${rows.length === 0 ? html`<p>No mail has been sent yet: change the e-mail address of a space.</p>` : html`<ol reversed>${rows.reverse()}</ol>`}
    <p><a href="${mailboxPath}/">Look again</a></p>
  `;
}

function one({ to, text, html: markup }: ArrivedMail): Markup {
  // Links open beside it: the page they lead to has forms and scripts of its own.
  const framed = `<base target="_blank">${markup}`;
  return html`
    <p>to ${to}</p>
    <iframe title="The mail" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${framed}"></iframe>
    <details>
      <summary>As plain text</summary>
      <pre>${text}</pre>
    </details>
    ${back}
  `;
}

function page(title: string, content: Markup) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <style>
          :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
          body { margin: 0 auto; padding: 1rem; max-width: 44rem; overflow-wrap: anywhere }
          li { margin-block: 0.75rem }
          iframe { inline-size: 100%; block-size: 24rem; border: 1px solid; background: white; color-scheme: light }
          pre { white-space: pre-wrap }
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
}
