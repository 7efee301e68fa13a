import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { type MockSeeds, type RunningMock, type SituationName, startMock } from '../../../mocks/index.js';
import '../../../src/components/space-session/define.js';
import type { SpaceSession } from '../../../src/components/space-session/space-session.js';
import { waitUntil } from './wait-until.js';

/** Where the tests find the service. */
export const baseUrl = '/api';

interface Surroundings {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly otherTabs?: 'follow' | 'stay';
}

let mock: RunningMock | undefined;

/** The mock, in a situation. One worker serves all tests of a file. */
export async function inSituation(situation: SituationName, seeds: MockSeeds = {}): Promise<RunningMock> {
  if (mock) mock.use(situation, seeds);
  else mock = await startMock({ ...seeds, situation, baseUrl });
  return mock;
}

/** Puts an element on a page whose session is not asked for yet: nothing provides one. */
export async function onPage<E extends Element>(
  template: TemplateResult,
  { lang = 'en', dir = 'ltr' }: Surroundings = {},
): Promise<E> {
  const page = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}>${template}</div>`);
  return page.firstElementChild as E;
}

/** Puts an element inside a session and waits until the session is known, or cannot be. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the test knows what it puts there
export async function inSession<E extends Element>(
  template: TemplateResult,
  { otherTabs = 'follow', ...surroundings }: Surroundings = {},
): Promise<{ readonly session: SpaceSession; readonly element: E }> {
  const session = await onPage<SpaceSession>(
    html`<space-session base-url=${baseUrl} other-tabs=${otherTabs}>${template}</space-session>`,
    surroundings,
  );
  let failed = false;
  session.addEventListener('service-failed', () => (failed = true), { once: true });
  await waitUntil(() => failed || session.session !== undefined, 'the session stays unknown');
  return { session, element: session.firstElementChild as E };
}

after(() => mock?.stop());
