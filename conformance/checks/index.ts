import type { Check } from '../check.js';
import { acceptanceChecks } from './acceptance.js';
import { answerChecks } from './answers.js';
import { certificationChecks } from './certifications.js';
import { commandChecks } from './commands.js';
import { creationFaultChecks } from './creation-faults.js';
import { creationValueChecks } from './creation-values.js';
import { creationChecks } from './creation.js';
import { deviceChecks } from './devices.js';
import { idempotencyChecks } from './idempotency.js';
import { invitationChecks } from './invitations.js';
import { listChecks } from './list.js';
import { manageSpacesChecks } from './manage-spaces.js';
import { memberChecks } from './members.js';
import { oddRequestChecks } from './odd-requests.js';
import { oneCertificateChecks } from './one-certificate.js';
import { oneSpaceChecks } from './one-space.js';
import { pagingChecks } from './paging.js';
import { pairingChecks } from './pairings.js';
import { profileChecks } from './profile.js';
import { recipientChecks } from './recipients.js';
import { sessionChecks } from './session.js';
import { sharedSpaceChecks } from './shared-spaces.js';
import { signInMethodChecks } from './sign-in-methods.js';
import { termsChecks } from './terms.js';
import { versionChecks } from './versions.js';

/** Every check, in the order they are made: first what needs terms that are not accepted yet, last what looks back. */
export const checks: readonly Check[] = [
  ...termsChecks,
  ...sessionChecks,
  ...creationChecks,
  ...creationValueChecks,
  ...creationFaultChecks,
  ...listChecks,
  ...pagingChecks,
  ...oneSpaceChecks,
  ...manageSpacesChecks,
  ...memberChecks,
  ...profileChecks,
  ...invitationChecks,
  ...acceptanceChecks,
  ...sharedSpaceChecks,
  ...oneCertificateChecks,
  ...certificationChecks,
  ...recipientChecks,
  ...signInMethodChecks,
  ...pairingChecks,
  ...deviceChecks,
  ...versionChecks,
  ...idempotencyChecks,
  ...commandChecks,
  ...oddRequestChecks,
  ...answerChecks,
];
