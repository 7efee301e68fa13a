import type { SpaceKind } from '../../../contract/spaces.js';
import type { Isolated } from '../../../localization/isolate.js';
import { shared } from '../../../localization/shared/en.js';
import { spaceList } from '../../../localization/space-list/en.js';

export default {
  ...shared,
  ...spaceList,

  /** What the content needs. */
  needs: {
    private: 'Only in your private space.',
    professional: 'Only in a business space.',
  } satisfies Record<SpaceKind, string>,
  /** @param service Its name; unknown while nobody is signed in. */
  needsCertification: (service?: Isolated) =>
    service ? `Only in a business space that is certified for “${service}”.` : 'Only in a business space that is certified for this service.',
  needsSpace: (identifier: Isolated) => `This belongs to the space ${identifier}.`,
  needsStrong: 'This needs strong authentication.',

  activeSpace: (title: Isolated) => `You’re working in “${title}”.`,
  noneActive: 'You have not chosen a space yet.',
  signedInWith: (product: Isolated) => `You are signed in with ${product}, which does not give strong authentication.`,

  switchTo: (title: Isolated) => `Switch to “${title}”`,
  choose: 'Choose a space:',
  showMore: 'Show more spaces',
  noneFits: 'You don’t have such a space yet.',
  noneCertified: (service?: Isolated) =>
    service
      ? `None of your spaces is certified for “${service}” yet. Choose the one to be certified.`
      : 'None of your spaces is certified for this service yet. Choose the one to be certified.',
  notCertified: (service?: Isolated) => (service ? `This space is not certified for “${service}”.` : 'This space is not certified for this service.'),
  certify: (title: Isolated) => `Request certification for “${title}”`,
  notMine: 'It is not among your spaces. Its administrators can invite you.',
  reachedWith: (product: Isolated) => `With ${product} you reach more of your spaces.`,
  signInWith: (product: Isolated) => `Sign in with ${product}`,
};
