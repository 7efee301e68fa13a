import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { shared } from '../../../src/localization/shared/en.js';
import { ServiceError } from '../../../src/services/service-error.js';
import { base } from '../../../src/styles/base.js';
import { renderFailure } from '../../../src/ui/failure.js';
import { inside } from '../support/queries.js';

class RefusedElement extends LitElement {
  static override styles = [base];

  #failure = new ServiceError('rate-limited', 'Too many', { retryAfter: 2 });

  protected override render() {
    return renderFailure(this.#failure, { host: this, messages: shared, besides: 'Your entries are kept.' });
  }
}
customElements.define('x-refused', RefusedElement);

describe('a failure that says when to try again', () => {
  it('counts down, says so once, and says when the time is over', async () => {
    const element = await fixture<RefusedElement>(html`<x-refused></x-refused>`);
    const alert = inside(element).getByRole('alert');
    const [seen, said] = alert.querySelectorAll('span');
    expect(seen!.textContent).to.equal('Too many requests. Try again in 2 seconds.');
    expect(seen!.getAttribute('aria-hidden')).to.equal('true');
    await inside(element).findByText('Too many requests. Try again in 1 second.');
    expect(said!.textContent).to.equal('Too many requests. Try again in 2 seconds.');
    await inside(element).findByText(/You can try again now\./);
    expect(alert.textContent.replace(/\s+/g, ' ').trim()).to.equal(`${shared.waitOver} Your entries are kept.`);
  });
});
