import './process.js';
import { expect } from '@open-wc/testing';
import * as renderer from '@storybook/web-components/entry-preview';
import { composeStories, composeStory } from 'storybook/preview-api';
import type { SituationName } from '../../../mocks/index.js';
import * as failures from '../../../stories/space-switcher/failures.stories.js';
import * as menu from '../../../stories/space-switcher/menu.stories.js';
import { inSituation } from '../support/in-session.js';
import { inside } from '../support/queries.js';

/** What a story of the package needs from the project it runs in: the mock, in the situation of the story. */
const project: unknown = {
  ...renderer,
  loaders: [
    async ({ parameters }: { readonly parameters: { readonly situation: SituationName } }) => ({
      mock: await inSituation(parameters.situation),
    }),
  ],
};

type Composed = Readonly<Record<string, { run(context: { canvasElement: HTMLElement }): Promise<void> }>>;

const compose = (stories: object) =>
  composeStories(stories as never, project as never, ((story: never, meta: never, annotations: never, name: string) =>
    composeStory(story, meta, annotations, {}, name)) as never) as unknown as Composed;

describe('Stories outside Storybook', () => {
  let canvasElement: HTMLElement;

  beforeEach(() => {
    canvasElement = document.createElement('div');
    document.body.append(canvasElement);
  });

  afterEach(() => canvasElement.remove());

  const switcher = () => inside(canvasElement.querySelector('space-switcher')!);

  it('run with their play functions', async () => {
    await compose(menu)['Found']!.run({ canvasElement });
    expect(switcher().getAllByRole('option')).to.have.lengthOf.above(1);
    expect(switcher().queryByText('Bäckerei Thill')).to.equal(null);
  });

  it('run with the faults of the mock that they ask for', async () => {
    await compose(failures)['SwitchFailed']!.run({ canvasElement });
    const { shadowRoot } = canvasElement.querySelector('space-switcher')!;
    expect(shadowRoot!.querySelector('[part=failure]')).to.exist;
  });
});
