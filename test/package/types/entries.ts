import { type Session, SpaceSwitcher, SpaceSwitchedEvent, spaceSwitcherMessages } from 'space-elements';
import 'space-elements/define';
import 'space-elements/space-switcher/define';
import { SpaceSession } from 'space-elements/space-session';
import {
  createSpace,
  HttpSpaceService,
  listSpaces,
  ServiceError,
  serviceFrom,
  type Space,
  type SpacePage,
  type SpaceService,
} from 'space-elements/services';
import { provideSession } from 'space-elements/session';
import { CreateProSpaceFormDriver, SpaceSwitcherDriver } from 'space-elements/testing/playwright';
import * as anyRunner from 'space-elements/testing/browser';
import * as unitTests from 'space-elements/testing/web-test-runner';
import type { Page } from '@playwright/test';

export const service: SpaceService = new HttpSpaceService('/api');

/** A host that calls operations itself. */
export const page: Promise<SpacePage> = service.call(listSpaces, { query: 'web', limit: 5 });
export const space: Promise<Space> = service.call(
  createSpace,
  { kind: 'professional', title: 'Atelier', legalName: 'Atelier Weber', email: 'anne@example.lu' },
  { idempotencyKey: 'key' },
);
// @ts-expect-error -- the query is no number
export const wrongInput = service.call(listSpaces, { query: 4 });

/** A host that brings its own methods. */
declare function ask<Answer>(path: string, options: { readonly signal?: AbortSignal | undefined }): Promise<Answer>;
export const ownService: SpaceService = serviceFrom({
  listSpaces: ({ query, cursor }, { signal }) => ask<SpacePage>(`/spaces?${query ?? ''}&${cursor ?? ''}`, { signal }),
  closeSpace: async ({ spaceId }, { version }) => {
    if (version === undefined) throw new ServiceError('conflict', 'no version');
    await ask<undefined>(`/spaces/${spaceId}/close`, {});
  },
});
// @ts-expect-error -- the answer is no page of spaces
export const wrongAnswer = serviceFrom({ listSpaces: async () => [] });
// @ts-expect-error -- there is no such operation
export const unknownOperation = serviceFrom({ listHouses: async () => [] });

export const provision = provideSession(document.body, { session: null, service });
export const elements: [SpaceSession | null, SpaceSwitcher | null] = [
  document.querySelector('space-session'),
  document.querySelector('space-switcher'),
];

spaceSwitcherMessages.set('en', { manage: 'My spaces' });
document.addEventListener('space-switched', (event) => {
  const switched: SpaceSwitchedEvent = event;
  const session: Session['activeSpace'] = switched.detail.space;
  document.title = session?.title ?? '';
});

/** A test of a host. */
export async function drive(page: Page): Promise<string | null> {
  await new SpaceSwitcherDriver(page.getByRole('banner'), { language: 'fr' }).choose('Cabinet Weber');
  const form = new CreateProSpaceFormDriver(page);
  await form.fillIn({ title: 'Atelier', legalName: 'Atelier Weber' });
  // @ts-expect-error -- the form has no such field.
  await form.fillIn({ name: 'Atelier' });
  return form.createdIdentifier.textContent();
}

/** A unit test of a host. */
export async function driveInside(element: SpaceSwitcher): Promise<string> {
  const switcher = new unitTests.SpaceSwitcherDriver(element, { language: 'fr' });
  await switcher.choose('Cabinet Weber');
  return switcher.title;
}

/** A unit test of a host in another runner. */
export async function driveAnywhere(element: SpaceSwitcher, userEvent: anyRunner.UserEvent): Promise<string> {
  await new anyRunner.SpaceSwitcherDriver(element, { press: async () => {}, type: async () => {} }).open();
  // @ts-expect-error -- there is no keyboard.
  new anyRunner.SpaceSwitcherDriver(element);
  return new anyRunner.SpaceSwitcherDriver(element, anyRunner.userEventKeys(userEvent)).title;
}
