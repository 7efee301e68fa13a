import { html, nothing, type TemplateResult } from 'lit';
import { safeLink } from '../../services/links.js';
import type { Session } from '../../session/session.js';
import type { CreateProSpaceFormMessages } from './create-pro-space-form.messages.js';

/** Who will own the space: stated by the authentication product, so not a field. */
export function renderFacts({ person, authentication }: Session, messages: CreateProSpaceFormMessages): TemplateResult {
  const { product, issuer } = authentication;
  const link = safeLink(authentication.issuerLink, document.baseURI);
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
        ${messages.namesFrom(product, issuer)} ${link ? html`<a href=${link}>${messages.contactIssuer(issuer)}</a>` : nothing}
      </p>
    </div>
  `;
}
