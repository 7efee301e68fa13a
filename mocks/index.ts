/** The mock of the space service: the reference service, called from msw, in situations that have names. */
export { Mock, type MockOptions } from './mock.js';
export { type RunningMock, startMock, type StartOptions } from './start-mock.js';
export type { AuthorityDesk } from '../service/certifications/authority-desk.js';
export type { MockMail } from './mailbox.js';
export type { PlayedPhone } from './devices.js';
export type { Now } from './clock.js';
export { readFault, type TargetedFault } from './fault-words.js';
export type { Fault, FaultTarget } from './faults.js';
export { type AddressedOptions, continuingUrl, mockOptionsFromUrl } from './options-from-url.js';
export type { Person, PersonSeed } from './people.js';
export type { ReceivedRequest } from './received-request.js';
export type { PlayedProof } from './sign-in-methods.js';
export type { MockSeeds } from './seeds.js';
export type { SpaceSeed } from './spaces.js';
export {
  isSituationName,
  type Situation,
  situationFromUrl,
  type SituationName,
  situationNames,
  situations,
} from './situations.js';
