import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { CallController } from '../../../src/controllers/call-controller.js';
import type { ServiceFailedEvent } from '../../../src/events/service-failed.js';
import { ServiceError } from '../../../src/services/service-error.js';

class CallingElement extends LitElement {
  call = new CallController(this);
}
customElements.define('x-calling', CallingElement);

async function setUp() {
  const element = await fixture<CallingElement>(html`<x-calling></x-calling>`);
  const failures: ServiceFailedEvent[] = [];
  element.addEventListener('service-failed', (event) => failures.push(event));
  return { element, call: element.call, failures };
}

const never = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

describe('a call of an element', () => {
  it('answers what the service answers', async () => {
    const { call } = await setUp();
    const answer = call.run('readTerms', async () => 'the terms');
    expect(call.pending).to.be.true;
    expect(await answer).to.equal('the terms');
    expect(call.pending).to.be.false;
  });

  it('ends when a newer one starts, without a report', async () => {
    const { call, failures } = await setUp();
    const older = call.run('readTerms', never);
    const newer = call.run('readTerms', async () => 'newer');
    expect(await older).to.be.undefined;
    expect(await newer).to.equal('newer');
    expect(failures).to.be.empty;
  });

  it('is not answered late: an older answer that comes after the newer call is dropped', async () => {
    const { call } = await setUp();
    let answer!: (value: string) => void;
    const older = call.run('readTerms', () => new Promise<string>((resolve) => (answer = resolve)));
    void call.run('readTerms', never);
    answer('older');
    expect(await older).to.be.undefined;
  });

  it('ends when its element is removed, without a report', async () => {
    const { element, call, failures } = await setUp();
    const answer = call.run('readTerms', never);
    element.remove();
    expect(await answer).to.be.undefined;
    expect(failures).to.be.empty;
  });

  it('reports a failure and keeps it until the next call', async () => {
    const { call, failures } = await setUp();
    const failure = new ServiceError('rate-limited', 'too many', { retryAfter: 7 });
    await call.run('createSpace', () => Promise.reject(failure));
    expect(call.failure).to.equal(failure);
    expect(failures[0]).to.include({ bubbles: true, composed: true, cancelable: true });
    expect(failures[0]?.detail).to.deep.equal({ code: 'rate-limited', operation: 'createSpace', retryAfter: 7 });
    await call.run('createSpace', async () => 'created');
    expect(call.failure).to.be.undefined;
  });

  it('leaves a failure to the page that prevents the event', async () => {
    const { element, call } = await setUp();
    element.addEventListener('service-failed', (event) => event.preventDefault());
    await call.run('createSpace', () => Promise.reject(new ServiceError('offline', 'no network')));
    expect(call.failure).to.be.undefined;
    expect(call.failed).to.be.true;
  });

  it('recognises an error of another copy of the package', async () => {
    const { call } = await setUp();
    const foreign = Object.assign(new Error('no network'), { name: 'ServiceError', code: 'offline', fields: [] });
    await call.run('createSpace', () => Promise.reject(foreign));
    expect(call.failure?.code).to.equal('offline');
  });
});
