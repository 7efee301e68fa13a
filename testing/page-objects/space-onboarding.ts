import type { SpaceKind } from '../../src/contract/spaces.js';
import {
  spaceOnboardingMessages,
  type SpaceOnboardingMessages,
} from '../../src/components/space-onboarding/space-onboarding.messages.js';
import { ElementPage } from './element-page.js';
import type { Screen, Views } from './screen.js';

/** Drives `<space-onboarding>` from step to step. What is in a step has drivers of its own. */
export class SpaceOnboardingPage<V extends Views> extends ElementPage<V, SpaceOnboardingMessages> {
  constructor(screen: Screen<V>) {
    super(screen, spaceOnboardingMessages);
  }

  /** Which step of how many this is, in words. */
  get step(): V['text'] {
    return this.screen.read({ part: 'step' });
  }

  /** The heading of the step. */
  get heading(): V['text'] {
    return this.screen.read({ part: 'heading' });
  }

  /** Chooses which space to create. */
  async choose(kind: SpaceKind): Promise<void> {
    const { kinds } = await this.words();
    await this.screen.press({ role: 'button', words: kinds[kind] });
  }

  /** Goes past the invitations, to creating a space. */
  async createOwn(): Promise<void> {
    await this.pressButton((words) => words.createOwn);
  }

  /** Goes back to the step before. */
  async back(): Promise<void> {
    await this.pressButton((words) => words.back);
  }

  /** Goes on from here, once there is a space. */
  async continue(): Promise<void> {
    await this.follow((words) => words.continue);
  }
}
