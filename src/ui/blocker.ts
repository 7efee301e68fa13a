import { html, nothing, type TemplateResult } from 'lit';
import { TermsRequestedEvent } from '../events/terms-requested.js';
import type { Blocker } from '../forms/blocker.js';
import type { FormController } from '../forms/form-controller.js';
import type { FormSentences } from '../localization/form/form-sentences.js';
import type { NewSpaceSentences } from '../localization/new-space/new-space-sentences.js';
import type { SharedMessages } from '../localization/shared/shared-messages.js';
import { type FailureHost, renderFailure, renderWithoutSession } from './failure.js';
import { renderLinkOrRequest } from './link-or-request.js';
import { renderNotice } from './notice.js';
import { renderSpaceLimit } from './space-limit.js';

interface BlockerView {
  readonly host: FailureHost;
  readonly messages: SharedMessages & FormSentences & NewSpaceSentences;
  readonly language: string;
  readonly termsHref: string;
  readonly helpHref: string;
}

type BlockedForm = Pick<FormController<string>, 'session' | 'lastSession' | 'draft'>;

/** The focus moves to it when a form is submitted. */
const focusId = 'blocker';

/** What has to be resolved first, with the way to it. In the place of the form, or above what was typed. */
export function renderBlocker(blocker: Blocker, form: BlockedForm, view: BlockerView): TemplateResult | typeof nothing {
  return renderers[blocker](form, view);
}

const renderers: Readonly<Record<Blocker, (form: BlockedForm, view: BlockerView) => TemplateResult | typeof nothing>> = {
  session({ session, draft: { isBegun } }, { host, messages }) {
    const ended = { code: 'unauthenticated', retryAfter: undefined } as const;
    const without = isBegun && session.failure === undefined ? undefined : renderWithoutSession(host, session, messages);
    return without ?? renderFailure(ended, { host, messages, focusId, ...(isBegun && { besides: messages.kept }) });
  },

  terms({ lastSession, draft: { isBegun } }, { host, messages, termsHref }) {
    return renderBlockerNotice(
      messages.terms[lastSession?.terms.status === 'missing' ? 'missing' : 'outdated'],
      isBegun ? `${messages.termsFirst} ${messages.kept}` : messages.termsFirst,
      renderLinkOrRequest(termsHref, messages.readTerms, () => host.dispatchEvent(new TermsRequestedEvent())),
    );
  },

  limit({ lastSession, draft: { isBegun } }, { messages, language, helpHref }) {
    return lastSession
      ? renderSpaceLimit(lastSession, { messages, language, helpHref, focusId, ...(isBegun && { besides: messages.kept }) })
      : nothing;
  },
};

function renderBlockerNotice(what: string, more: string, action: TemplateResult | typeof nothing) {
  return renderNotice(html`<strong>${what}</strong> <br />${more}`, { part: 'notice', action, focusId });
}
