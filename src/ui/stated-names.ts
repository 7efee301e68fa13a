import { html, nothing, type TemplateResult } from 'lit';
import { isolate } from '../localization/isolate.js';
import type { NewSpaceSentences } from '../localization/new-space/new-space-sentences.js';
import { safeLink } from '../services/links.js';
import type { Session } from '../session/session.js';

/** The user's names, which the authentication product states: not fields. Its styles are `styles/fields.ts`. */
export function renderStatedNames({ person, authentication }: Session, messages: NewSpaceSentences): TemplateResult {
  const { product, issuer } = authentication;
  const link = safeLink(authentication.issuerLink);
  return html`
    <div class="facts" part="facts">
      <dl>
        <div>
          <dt>${messages.lastNames}</dt>
          <dd translate="no">${person.lastNames}</dd>
        </div>
        <div>
          <dt>${messages.firstNames}</dt>
          <dd translate="no">${person.firstNames}</dd>
        </div>
      </dl>
      <p class="quiet">
        ${messages.namesFrom(isolate(product), isolate(issuer))} ${link ? html`<a href=${link}>${messages.contactIssuer(isolate(issuer))}</a>` : nothing}
      </p>
    </div>
  `;
}
