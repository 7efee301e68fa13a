import { expect, fixture, html, oneEvent } from '@open-wc/testing';
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

class DelicateElement extends LitElement {
  protected override render() {
    return renderFailure(new ServiceError('stronger-sign-in-required', 'Refused'), { host: this, messages: shared, retry: () => undefined });
  }
}
customElements.define('x-delicate', DelicateElement);

describe('a failure for want of a strong sign-in', () => {
  it('says so, and leads to one instead of trying again', async () => {
    const element = await fixture<DelicateElement>(html`<x-delicate></x-delicate>`);
    expect(inside(element).getByRole('alert').textContent).to.contain(shared.reasons['stronger-sign-in-required']);
    const [button, ...others] = inside(element).getAllByRole('button');
    expect([button!.textContent, others.length]).to.deep.equal([shared.signInStrongly, 0]);
    const event = oneEvent(element, 'session-sign-in');
    button!.click();
    expect((await event).detail).to.deep.equal({ assurance: 'strong' });
  });
});

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
