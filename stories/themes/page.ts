import './page.css';
import { html, nothing, type TemplateResult } from 'lit';
import '../../src/components/create-pro-space-form/define.js';
import '../../src/components/space-session/define.js';
import '../../src/components/space-switcher/define.js';
import '../../src/components/terms-acceptance/define.js';
import { HttpSpaceService } from '../../src/services/http-space-service.js';
import type { Operation } from '../../src/services/operation.js';
import type { CallOptions } from '../../src/services/space-service.js';
import { readTerms } from '../../src/services/generated/terms.js';

/** Terms that nobody has accepted yet, so that the decision is seen beside a form that can be filled in. */
class UndecidedTermsService extends HttpSpaceService {
  override async call<Input, Output>(operation: Operation<Input, Output>, input: Input, options?: CallOptions): Promise<Output> {
    const answer = await super.call(operation, input, options);
    return operation.id === readTerms.id ? { ...answer, receipt: null } : answer;
  }
}

const undecided = new UndecidedTermsService('/api');

/**
 * A page of a portal with all elements: the switcher in its header, the form, the terms; and controls of the page's
 * own, to compare with ours.
 */
export function renderPage(controls?: TemplateResult): TemplateResult {
  return html`<space-session base-url="/api">
    <div class="portal">
      <header class="portal-header">
        <a class="portal-name" href="#home">Online services</a>
        <space-switcher manage-href="#spaces" create-href="#create"></space-switcher>
      </header>
      <main class="portal-main">
        <div class="portal-content">
          <h1>Create a business space</h1>
          ${controls ?? nothing}
          <create-pro-space-form terms-href="#terms"></create-pro-space-form>
          <space-session .service=${undecided}><terms-acceptance></terms-acceptance></space-session>
        </div>
        <aside class="portal-aside">
          <h2>Why a business space?</h2>
          <p>In it you act for a company or an association, apart from your private affairs.</p>
        </aside>
      </main>
    </div>
  </space-session>`;
}
