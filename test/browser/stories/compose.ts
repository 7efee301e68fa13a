import './process.js';
import * as renderer from '@storybook/web-components/entry-preview';
import { composeStories, composeStory } from 'storybook/preview-api';
import type { SituationName } from '../../../mocks/index.js';
import { inSituation } from '../support/in-session.js';

/** What a story of the package needs from the project it runs in: the mock, in the situation of the story. */
const project: unknown = {
  ...renderer,
  loaders: [
    async ({ parameters }: { readonly parameters: { readonly situation?: SituationName } }) => ({
      mock: await inSituation(parameters.situation ?? 'forty'),
    }),
  ],
};

export interface ComposedStory {
  run(context: { readonly canvasElement: HTMLElement }): Promise<void>;
}

/** The stories of a module, to be run without Storybook. */
export const compose = (stories: object): Readonly<Record<string, ComposedStory>> =>
  composeStories(stories as never, project as never, ((story: never, meta: never, annotations: never, name: string) =>
    composeStory(story, meta, annotations, {}, name)) as never);
