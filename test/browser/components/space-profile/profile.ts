import { fixtureCleanup, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { RunningMock, SituationName } from '../../../../mocks/index.js';
import type { Space } from '../../../../src/contract/spaces.js';
import '../../../../src/components/space-profile/define.js';
import type { SpaceProfile } from '../../../../src/components/space-profile/space-profile.js';
import { HttpSpaceService } from '../../../../src/services/http-space-service.js';
import { changeSpace } from '../../../../src/services/generated/spaces.js';
import { dropAllDrafts } from '../../../../src/session/drop-drafts.js';
import { SpaceProfileDriver } from '../../../../testing/web-test-runner/index.js';
import { baseUrl, inSession, inSituation } from '../../support/in-session.js';
import { inside } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';

export const template = html`<space-profile></space-profile>`;

/** The profile of the active space, a professional one unless the situation has another. */
export async function openProfile(situation: SituationName = 'one-professional', shown: TemplateResult = template, lang = 'en') {
  fixtureCleanup();
  dropAllDrafts();
  const mock = await inSituation(situation);
  const { session, element } = await inSession<SpaceProfile>(shown, { lang });
  await waitUntil(() => element.shadowRoot?.querySelector('h2, .message') && !element.shadowRoot.querySelector('.skeleton'), 'the profile stays a skeleton');
  const driver = new SpaceProfileDriver(element);
  const page = inside(element);
  const changes = () => mock.requests.filter(({ method }) => method === 'PATCH');
  /** The space as the service keeps it. */
  const kept = async () => (await mock.spaces())[0]!;
  return { mock, session, element, driver, page, changes, kept };
}

/** Somebody else, or the user elsewhere, changes a space. */
export async function changeElsewhere(mock: RunningMock, change: Partial<Pick<Space, 'title' | 'email' | 'language'>>): Promise<void> {
  const [space] = await mock.spaces();
  const { id: spaceId, version } = space!;
  await new HttpSpaceService(baseUrl).call(changeSpace, { spaceId, ...change }, { version });
}

/** Loads the page again: the element is another one, and knows only what was kept. */
export async function reload(element: SpaceProfile): Promise<SpaceProfile> {
  const next = element.cloneNode() as SpaceProfile;
  element.replaceWith(next);
  await waitUntil(() => next.shadowRoot?.querySelector('input'), 'the profile stays a skeleton');
  return next;
}

export function input(element: SpaceProfile, name: 'title' | 'email'): HTMLInputElement {
  return element.shadowRoot!.querySelector<HTMLInputElement>(`#${name}`)!;
}

/** Everything that the element shows, as text. */
export function textOf(element: SpaceProfile): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
}
