import { compose } from './compose.js';
import { expect } from '@open-wc/testing';
import * as failures from '../../../stories/space-switcher/failures.stories.js';
import * as menu from '../../../stories/space-switcher/menu.stories.js';
import { inside } from '../support/queries.js';

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
