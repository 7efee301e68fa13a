import type { CreateProSpaceForm } from '../components/create-pro-space-form/create-pro-space-form.js';
import type { SpaceSession } from '../components/space-session/space-session.js';
import type { SpaceSwitcher } from '../components/space-switcher/space-switcher.js';
import type { TermsAcceptance } from '../components/terms-acceptance/terms-acceptance.js';
import type * as events from '../events/index.js';

/** The class of each element, by its tag. */
export interface SpaceElements {
  'create-pro-space-form': CreateProSpaceForm;
  'space-session': SpaceSession;
  'space-switcher': SpaceSwitcher;
  'terms-acceptance': TermsAcceptance;
}

/** What a page sets on each element, by its tag. */
interface Settable {
  'create-pro-space-form': 'termsHref' | 'helpHref' | 'headingLevel';
  'space-session': 'baseUrl' | 'signInHref' | 'otherTabs' | 'service' | 'session';
  'space-switcher': 'manageHref' | 'createHref' | 'hideManage' | 'hideCreate';
  'terms-acceptance': 'headingLevel';
}

type Dashed<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Dashed<Rest>}`
  : Name;

/** What a template may say about an element: its properties, and the same as attributes (`manage-href`). */
export type Properties<Tag extends keyof SpaceElements> = {
  [Name in Settable[Tag] & keyof SpaceElements[Tag]]?: SpaceElements[Tag][Name] | undefined;
} & {
  [Name in Exclude<Settable[Tag], 'service' | 'session'> & keyof SpaceElements[Tag] as Dashed<Name>]?:
    | SpaceElements[Tag][Name]
    | undefined;
};

/** The events of all elements, by name. They bubble: any element may hear those of the elements inside it. */
export interface SpaceEvents {
  'service-failed': events.ServiceFailedEvent;
  'session-expired': events.SessionExpiredEvent;
  'session-refresh': events.SessionRefreshEvent;
  'session-sign-in': events.SessionSignInEvent;
  'space-created': events.SpaceCreatedEvent;
  'space-creation-requested': events.SpaceCreationRequestedEvent;
  'space-management-requested': events.SpaceManagementRequestedEvent;
  'space-switch': events.SpaceSwitchEvent;
  'space-switched': events.SpaceSwitchedEvent;
  'terms-accepted': events.TermsAcceptedEvent;
  'terms-declined': events.TermsDeclinedEvent;
  'terms-requested': events.TermsRequestedEvent;
}

/** Listeners as members of a template, under names such as `onspace-switched`. */
export type Listeners<Prefix extends string> = {
  [Name in keyof SpaceEvents as `${Prefix}${Name}`]?: ((event: SpaceEvents[Name]) => void) | undefined;
};
