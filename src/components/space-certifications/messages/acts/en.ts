import type { Capacity } from '../../../../contract/certifications.js';
import { form } from '../../../../localization/form/en.js';
import type { Formatted, Isolated } from '../../../../localization/isolate.js';
import { shared } from '../../../../localization/shared/en.js';

export default {
  ...shared,
  ...form,

  heading: (service: Isolated) => `Access code: ${service}`,
  capacity: 'For whom is the certification?',
  capacities: { holder: 'Holder', agent: 'Agent' } satisfies Record<Capacity, string>,
  meanings: {
    holder: 'The space acts for itself.',
    agent: 'The space acts on behalf of somebody else.',
  } satisfies Record<Capacity, string>,
  /** When there is nothing to choose. */
  onlyCapacity: {
    holder: 'You request it as holder: a request as agent is under way.',
    agent: 'You request it as agent: a request as holder is under way.',
  } satisfies Record<Capacity, string>,

  labels: { code: 'Access code' },
  hints: { code: 'From the letter of the authority. Capitals, spaces and dashes do not matter.' },
  required: { code: 'Enter the access code.' },
  'too-long': { code: (maxLength: number) => `The access code has more than ${maxLength} characters.` },
  malformed: { code: 'The access code has characters that cannot be used.' },
  refused: { code: 'This access code is not valid for this service in this role, or it has been used already. Compare it with the letter.' },
  triesLeft: (count: number) => (count === 1 ? '1 try left today' : `${count} tries left today`),
  noTries: (date: Formatted) => `Too many access codes were wrong today. You can try again on ${date}.`,

  send: 'Request the certification',
  sending: 'The access code is being checked…',
  notSent: 'The certification has not been requested.',
  already: 'A certification is requested already for this service in this role. The list is up to date now.',
  requested: (service: Isolated, authority: Isolated) => `The certification for ${service} is requested. ${authority} decides.`,
  granted: (service: Isolated) => `This space is now certified for ${service}.`,

  question: (service: Isolated) => `Cancel the request for ${service}?`,
  meaning: 'The authority will no longer decide about it. The access code can be used again.',
  confirmCancel: 'Cancel the request',
  keep: 'Keep it',
  back: 'Back',
  cancel: 'Cancel',
  cancelling: 'The request is being cancelled…',
  notCancelled: 'The request has not been cancelled.',
  cancelled: (service: Isolated) => `The request for ${service} is cancelled.`,
  tooLate: 'This request can no longer be cancelled: the authority has decided, or somebody else has cancelled it. The list is up to date now.',
  notAdministrator: 'You are no longer an administrator of this space.',
};
