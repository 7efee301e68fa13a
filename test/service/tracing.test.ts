import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Collector, type ReceivedSpan, startCollector } from './support/collector.js';
import { Portal } from './support/portal.js';
import { signInOverHttp } from './support/sign-in.js';
import { startTestService } from './support/test-service.js';

const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

let collector: Collector;

before(async () => {
  collector = await startCollector();
});

after(() => collector.close());

describe('the traces', () => {
  it('have a span for each request and its statements, and nothing about people', async () => {
    const service = await startTestService({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint, PROXIES: '1' });
    const portal = new Portal(service.url, { Cookie: await signInOverHttp(service.url, 'anne-weber') });
    const answer = await portal.get('/api/spaces?query=velo', { traceparent });
    await portal.get('/api/spaces/none');
    // What has not been sent yet is sent at the end.
    await service.close();

    const { spans } = collector;
    const list = spans.find(({ traceId }) => traceparent.includes(traceId))!;
    const ofTrace = spans.filter(({ traceId }) => traceId === list.traceId);
    const request = ofTrace.find(({ name }) => name === 'GET /api/spaces')!;
    assert.ok(traceparent.includes(request.parentSpanId!));
    assert.equal(attributeOf(request, 'space.request_id'), answer.headers.get('X-Request-Id'));
    const statements = ofTrace.filter(({ parentSpanId }) => parentSpanId === request.spanId).map(({ name }) => name);
    assert.ok(statements.includes('SELECT browser_session'), statements.join());
    assert.ok(statements.some((name) => name.includes('membership')), statements.join());
    const refused = spans.find(({ name }) => name === 'GET /api/spaces/:spaceId')!;
    assert.equal(attributeOf(refused, 'space.refusal'), 'not-found');
    assert.doesNotMatch(JSON.stringify(spans), /velo|Anne|Weber|return_to|\$1/i);
  });

  it('begin anew where nobody of ours stands in front', async () => {
    const earlier = collector.spans.length;
    const service = await startTestService({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint });
    await new Portal(service.url).get('/api/session', { traceparent });
    await service.close();
    const spans = collector.spans.slice(earlier);
    assert.deepEqual(spans.map(({ name }) => name), ['GET /api/session']);
    assert.ok(!traceparent.includes(spans[0]!.traceId));
  });

  it('keep no request from its answer and no service from its end while the collector is away', async () => {
    const service = await startTestService({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' });
    assert.equal((await new Portal(service.url).get('/api/session')).status, 200);
    await service.close();
  });
});

function attributeOf({ attributes }: ReceivedSpan, name: string): unknown {
  const found = attributes.find(({ key }) => key === name);
  return found && Object.values(found.value)[0];
}
