import { getRequestListener } from '@hono/node-server';
import type { Connect, Plugin } from 'vite';
import type { Mailbox } from './mailbox.js';
import { mailboxPages, mailboxPath } from './mailbox-pages.js';

/** The pages of the mailbox, and the link to them among the demo controls while one works on the playground. */
export function mailboxPlugin(mailbox: Pick<Mailbox, 'mails'>): Plugin {
  const answer = getRequestListener(mailboxPages(mailbox).fetch);
  const serve = ({ middlewares }: { readonly middlewares: Connect.Server }) => {
    middlewares.use((request, response, next) => {
      if (request.url?.startsWith(`${mailboxPath}/`)) void answer(request, response);
      else next();
    });
  };
  return {
    name: 'mailbox',
    configureServer: serve,
    configurePreviewServer: serve,
    transformIndexHtml: (page) => page.replace(' id="demo-mailbox" hidden', ` id="demo-mailbox" href="${mailboxPath}/"`),
  };
}
