import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Terms, TermsReceipt } from '../../contract/terms.js';
import { CopyController } from '../../controllers/copy-controller.js';
import { FocusEntryController } from '../../controllers/focus-entry-controller.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { printIcon } from '../../styles/icons/print.js';
import { tokens } from '../../styles/tokens.js';
import { renderFailure, renderWithoutSession } from '../../ui/failure.js';
import { renderNotice } from '../../ui/notice.js';
import { renderDecision } from './decision-view.js';
import { prose } from './prose.styles.js';
import { renderAcceptedEarlier, renderAcceptedNow } from './result-views.js';
import { termsAcceptanceMessages, type TermsAcceptanceMessages } from './terms-acceptance.messages.js';
import { styles } from './terms-acceptance.styles.js';
import { TermsController } from './terms-controller.js';
import { renderChanges, renderOtherLanguage, renderRegion, renderSkeleton, renderText, renderTitle } from './text-views.js';


/** What came of a decision: there is one at a time. */
const outcome = '[tabindex="-1"]';

/**
 * Shows the terms of use in force and takes the acceptance of exactly the version, text and language shown, or the
 * refusal, which records nothing. Gives a receipt to copy or to save, also to those who accepted earlier. Terms that
 * are replaced while being read are not accepted: the new ones are shown, with what changed. A change of the page's
 * language loads the text in that language; the tick stays only if the text is the same.
 *
 * It says nothing until its language is known, and shows the shape of what is to come until the session is. Without a
 * session it offers to sign in, unless somebody was reading: they keep the text and their tick.
 *
 * Printing with the button gives the text alone; printing the page shows the text at full length.
 *
 * @element terms-acceptance
 * @slot - Shown until the terms are, and when they cannot be loaded; for example a link to them as a document.
 * @slot next - What to do once the terms are accepted.
 * @fires {TermsAcceptedEvent} terms-accepted - The service has recorded the acceptance; with the receipt.
 * @fires {TermsDeclinedEvent} terms-declined - The user declined. Nothing was recorded and nobody was signed out.
 * @fires {ServiceFailedEvent} service-failed - A call failed. Cancelable: the host shows it itself.
 * @fires {SessionSignInEvent} session-sign-in - The user asked to sign in. Cancelable.
 * @fires {SessionRefreshEvent} session-refresh - The user asked to load the session again.
 * @csspart title - The title of the terms.
 * @csspart print - The button that prints them.
 * @csspart changes - The box that says what changed.
 * @csspart text - The region of the text; `max-block-size` says how much of it is seen at once.
 * @csspart agree - The tick and its sentence.
 * @csspart confirm - The button that accepts.
 * @csspart decline - The button that declines.
 * @csspart result - What is said once the terms are accepted or declined.
 * @csspart receipt - The receipt.
 * @csspart copy - The button that copies the receipt.
 * @csspart save - The button that saves the receipt.
 * @csspart print-receipt - The button that prints the receipt.
 * @csspart failure - The message of a failure.
 * @csspart retry - The button that tries again.
 * @csspart signed-out - What is said when nobody is signed in.
 * @csspart sign-in - The button that leads to signing in.
 * @cssprop --space-color-paper - Background of the text.
 * @cssprop --space-color-tint - Background of the box that says what changed, and of the receipt.
 * @cssprop --space-color-accent - Links, the tick and the button that accepts.
 * @cssprop --space-color-danger - Messages of failure.
 * @cssprop --space-color-success - The mark of an acceptance.
 * @cssprop --space-radius-card - Corners of the text, of the box and of the receipt.
 */
export class TermsAcceptance extends LitElement {
  static override styles = [tokens, base, controls, prose, styles];

  static override properties = {
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Level of the title, 1 to 6, so that it fits under the headings of the page. The text's headings stand below it. */
  headingLevel = 2;

  #localization = new LocalizationController(this, termsAcceptanceMessages);
  #terms = new TermsController(this, this.#localization);
  #copying: CopyController = new CopyController(this);
  #shownVersion: string | undefined;
  #entry = new FocusEntryController(this);

  /** Moves the focus to the first link, field or button. */
  override focus(options?: FocusOptions): void {
    this.#entry.enter(options);
  }

  /** Loads the terms in force again, for a host that shows failures itself. Never rejects. */
  reload(): Promise<void> {
    return this.#terms.load();
  }

  /** Prints the text without the page around it. Does nothing until it is loaded. Never rejects. */
  async print(): Promise<void> {
    const { terms } = this.#terms;
    const { messages } = this.#localization;
    if (!terms || !messages) return;
    const view = { ...this.#view(messages), headingLevel: 1 };
    await this.#printAlone(html`${renderTitle(terms, view)} ${renderText(terms, view)}`);
  }

  protected override render() {
    const { messages, language } = this.#localization;
    return messages ? html`<div lang=${language}>${this.#renderState(messages)}</div>` : this.#renderWaiting();
  }

  protected override updated() {
    const version = this.#terms.terms?.version;
    if (version === this.#shownVersion) return;
    this.#shownVersion = version;
    // Another text is read from its beginning.
    const region = this.renderRoot.querySelector('.region');
    // Test environments without layout, such as jsdom, have no `scrollTo`.
    if (region) region.scrollTop = 0;
  }

  #renderState(messages: TermsAcceptanceMessages) {
    const { terms, reading, session } = this.#terms;
    if (!terms) return renderWithoutSession(this, session, messages) ?? this.#renderWaiting(messages);
    if (reading.declined) return this.#renderDeclined(messages);
    const receipt = reading.receipt ?? terms.receipt;
    return receipt ? this.#renderAccepted(terms, receipt, messages) : this.#renderReading(terms, messages);
  }

  #renderWaiting(messages?: TermsAcceptanceMessages) {
    const { failsElsewhere, loadFailure } = this.#terms;
    // On a server an element has no children to ask for.
    const content = this.childElementCount && this.querySelector(':scope > :not([slot])');
    const fallback = content ? html`<slot></slot>` : undefined;
    if (messages && loadFailure) {
      return html`<div class="terms">${this.#renderLoadFailure(messages, messages.loadFailed)} ${fallback}</div>`;
    }
    if (fallback) return fallback;
    if (failsElsewhere) return nothing;
    return html`<span class="visually-hidden" aria-live="polite">${messages?.loading}</span>${renderSkeleton()}`;
  }

  #renderLoadFailure(messages: TermsAcceptanceMessages, what: string) {
    const { loadFailure } = this.#terms;
    return loadFailure && renderFailure(loadFailure, { host: this, messages, what, retry: () => this.reload() });
  }

  #renderReading(terms: Terms, messages: TermsAcceptanceMessages) {
    const { accepting, isSlow, acceptFailure, reading, session } = this.#terms;
    const failure = acceptFailure
      ? renderFailure(acceptFailure, { host: this, messages, what: messages.acceptFailed })
      : session.session === null && renderFailure({ code: 'unauthenticated', retryAfter: undefined }, { host: this, messages });
    return html`
      <div class="terms">
        ${reading.change === 'refused' || reading.change === 'replaced'
          ? renderNotice(
              html`<strong>${messages.replaced}</strong> <br />${messages.readReplacement}`,
              reading.change === 'refused' ? { focusId: 'replaced' } : { isAlert: true },
            )
          : nothing}
        ${this.#renderHeader(terms, messages)} ${renderChanges(terms, this.#view(messages))}
        ${renderRegion(terms, this.#view(messages))}
        ${renderDecision({
          messages,
          reading,
          failure: failure || nothing,
          pending: accepting,
          isSlow,
          tick: (ticked) => this.#terms.tick(ticked),
          confirm: this.#confirm,
          decline: this.#decline,
        })}
      </div>
    `;
  }

  #renderHeader(terms: Terms, messages: TermsAcceptanceMessages) {
    return html`
      <div class="header">
        <div>${renderTitle(terms, this.#view(messages))}</div>
        <button class="button text" type="button" part="print" @click=${() => this.print()}>
          ${printIcon()}<span>${messages.print}</span>
        </button>
      </div>
      ${this.#renderLoadFailure(messages, messages.translationFailed)}
      ${renderOtherLanguage(terms, this.#view(messages))}
    `;
  }

  #renderAccepted(terms: Terms, receipt: TermsReceipt, messages: TermsAcceptanceMessages) {
    const view = {
      ...this.#view(messages),
      receipt,
      text: [this.#renderHeader(terms, messages), renderRegion(terms, this.#view(messages))] as const,
      copied: this.#copying.result,
      person: this.#terms.session.session?.person,
      copy: (lines: string) => this.#copying.copy(lines),
      print: (content: TemplateResult) => this.#printAlone(content),
    };
    return receipt === this.#terms.reading.receipt ? renderAcceptedNow(view) : renderAcceptedEarlier(view);
  }

  #renderDeclined(messages: TermsAcceptanceMessages) {
    return html`
      <div class="terms" part="result" role="group" aria-labelledby="outcome" tabindex="-1">
        <h2 id="outcome" aria-level=${this.headingLevel}>${messages.declined}</h2>
        <p>${messages.nothingRecorded}</p>
        <button class="button" type="button" @click=${this.#readAgain}>${messages.readAgain}</button>
      </div>
    `;
  }

  #view(messages: TermsAcceptanceMessages) {
    const { formatLanguage, pageLanguage } = this.#localization;
    return { messages, formatLanguage, pageLanguage, headingLevel: this.headingLevel };
  }

  #confirm = async (event: SubmitEvent) => {
    event.preventDefault();
    const tick = (event.target as HTMLFormElement).querySelector('input')!;
    if (!tick.checked) {
      this.#terms.missTick();
      tick.focus();
    } else if (await this.#terms.accept()) {
      await this.#focus(outcome);
    }
  };

  #decline = async () => {
    if (this.#terms.decline()) await this.#focus(outcome);
  };

  #readAgain = async () => {
    this.#terms.readAgain();
    await this.#focus('.region');
  };

  async #printAlone(content: TemplateResult) {
    try {
      // Few people print: who does downloads what it takes.
      const { printAlone } = await import('./print-alone.js');
      printAlone(html`<main lang=${this.#localization.language}>${content}</main>`, prose, getComputedStyle(this).fontFamily);
    } catch {
      window.print();
    }
  }

  async #focus(selector: string) {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
