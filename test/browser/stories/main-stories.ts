import { compose, type ComposedStory } from './compose.js';
import * as createPrivateSpaceForm from '../../../stories/create-private-space-form/create-private-space-form.stories.js';
import * as conditions from '../../../stories/create-pro-space-form/conditions.stories.js';
import * as createProSpaceForm from '../../../stories/create-pro-space-form/create-pro-space-form.stories.js';
import * as fillingIn from '../../../stories/create-pro-space-form/filling-in.stories.js';
import * as devicePairing from '../../../stories/device-pairing/device-pairing.stories.js';
import * as signInMethods from '../../../stories/sign-in-methods/sign-in-methods.stories.js';
import * as spaceCertifications from '../../../stories/space-certifications/space-certifications.stories.js';
import * as spaceGate from '../../../stories/space-gate/space-gate.stories.js';
import * as spaceIdentifier from '../../../stories/space-identifier/space-identifier.stories.js';
import * as spaceInvitations from '../../../stories/space-invitations/space-invitations.stories.js';
import * as spaceManager from '../../../stories/space-manager/space-manager.stories.js';
import * as spaceMembers from '../../../stories/space-members/space-members.stories.js';
import * as spaceOnboarding from '../../../stories/space-onboarding/space-onboarding.stories.js';
import * as spaceProfile from '../../../stories/space-profile/space-profile.stories.js';
import * as spaceRecipient from '../../../stories/space-recipient/space-recipient.stories.js';
import * as switcherFailures from '../../../stories/space-switcher/failures.stories.js';
import * as menu from '../../../stories/space-switcher/menu.stories.js';
import * as spaceSwitcher from '../../../stories/space-switcher/space-switcher.stories.js';
import * as decision from '../../../stories/terms-acceptance/decision.stories.js';
import * as termsFailures from '../../../stories/terms-acceptance/failures.stories.js';
import * as termsAcceptance from '../../../stories/terms-acceptance/terms-acceptance.stories.js';
import type { SpaceElements } from '../../../src/frameworks/elements.js';

/** `<space-session>` has no tree of its own: it shows its content. */
type Tag = Exclude<keyof SpaceElements, 'space-session'>;

/** Of each element: what most users meet, a dialog or an open list, and a failure. A new one has none until it has such stories. */
const chosen: Readonly<Partial<Record<Tag, readonly (readonly [stories: object, ...names: string[]])[]>>> = {
  'create-private-space-form': [[createPrivateSpaceForm, 'Prefilled', 'Invalid', 'Created']],
  'create-pro-space-form': [
    [createProSpaceForm, 'Empty', 'Created'],
    [fillingIn, 'AllFieldsAtFault'],
    [conditions, 'TermsNotAccepted'],
  ],
  'device-pairing': [[devicePairing, 'Devices', 'Scanned', 'Unlinking', 'NoCode']],
  'sign-in-methods': [[signInMethods, 'Products', 'Removing', 'NotRemoved']],
  'space-certifications': [[spaceCertifications, 'EveryState', 'WrongCode', 'Cancelling']],
  'space-gate': [[spaceGate, 'Switch', 'Choice', 'NotSwitched']],
  'space-identifier': [[spaceIdentifier, 'ActiveSpace']],
  'space-invitations': [[spaceInvitations, 'Received', 'Declining', 'NotAccepted']],
  'space-manager': [[spaceManager, 'Invited', 'Closing', 'ListFailed']],
  'space-members': [[spaceMembers, 'Administrator', 'Revoking', 'InvitingMissing', 'InvitingSeveral']],
  'space-onboarding': [[spaceOnboarding, 'Choice']],
  'space-profile': [[spaceProfile, 'Administrator', 'NotSaved', 'Conflict']],
  'space-recipient': [[spaceRecipient, 'Empty', 'WrongPair', 'OwnSpaces']],
  'space-switcher': [
    [spaceSwitcher, 'BusinessSpace'],
    [menu, 'Menu'],
    [switcherFailures, 'SwitchFailed', 'ListFailed'],
  ],
  'terms-acceptance': [
    [termsAcceptance, 'FirstVisit'],
    [decision, 'ConfirmedWithoutTick', 'Accepted'],
    [termsFailures, 'LoadingFailed'],
  ],
};

/** The main states of each element, by its tag and the name of their story. */
export const mainStories: readonly (readonly [tag: string, stories: Readonly<Record<string, ComposedStory>>])[] = Object.entries(
  chosen,
).map(([tag, modules]) => [
  tag,
  Object.fromEntries(
    modules.flatMap(([stories, ...names]) => {
      const composed = compose(stories);
      return names.map((name) => [name, composed[name]!] as const);
    }),
  ),
]);
