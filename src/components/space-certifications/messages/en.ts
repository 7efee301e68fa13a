import type { Capacity } from '../../../contract/certifications.js';
import { deferredPart } from '../../../localization/deferred-part/en.js';
import type { Formatted, Isolated } from '../../../localization/isolate.js';
import { shared } from '../../../localization/shared/en.js';
import type { State } from '../standing.js';

export default {
  ...shared,
  ...deferredPart,

  /** Name of the list. */
  services: 'Services that need a certification',
  states: {
    none: 'Not certified',
    requested: 'Requested',
    granted: 'Granted',
    refused: 'Refused',
    expired: 'Expired',
    revoked: 'Revoked',
  } satisfies Record<State, string>,
  capacities: { holder: 'As holder', agent: 'As agent' } satisfies Record<Capacity, string>,
  dates: {
    requested: (date: Formatted) => `Since ${date}`,
    granted: (from: Formatted, until: Formatted) => `From ${from} until ${until}`,
    endless: (from: Formatted) => `From ${from}, without end`,
    refused: (date: Formatted) => `On ${date}`,
    revoked: (date: Formatted) => `On ${date}`,
    expired: (date: Formatted) => `On ${date}`,
    undecided: (date: Formatted) => `Requested on ${date} and not decided in time`,
  },
  reason: (reason: Isolated) => `Reason given by the authority: ${reason}`,
  endsSoon: (date: Formatted) => `It ends on ${date}. Renew it before then.`,

  requesting: {
    byCode: 'Enter an access code',
    byCodeOf: (service: Isolated) => `Enter an access code: ${service}`,
    byProcedure: 'Go to the procedure',
    byProcedureOf: (service: Isolated) => `Go to the procedure: ${service}`,
  },
  renewing: {
    byCode: 'Renew by access code',
    byCodeOf: (service: Isolated) => `Renew by access code: ${service}`,
    byProcedure: 'Renew by the procedure',
    byProcedureOf: (service: Isolated) => `Renew by the procedure: ${service}`,
  },
  cancelRequest: 'Cancel the request',
  cancelOf: (service: Isolated) => `Cancel the request: ${service}`,

  /** Why there are no buttons. */
  readOnly: 'You can see what this space is certified for. Only administrators of the space can request a certification or cancel a request.',
  noSpace: 'No space is active. Choose one to see its certifications.',
  privateSpace: 'A private space has no certifications: they are for business spaces.',
  noServices: 'No service needs a certification at present.',

  search: (count: number) => `Search ${count} services`,
  found: (count: number) => (count === 1 ? '1 service found' : `${count} services found`),
  nothingFound: (query: Isolated) => `No service matches “${query}”.`,
  clearSearch: 'Clear the search',
  listFailed: 'The certifications could not be loaded.',
  listOutdated: 'This list may be out of date: it could not be loaded again.',
  changed: 'The certifications have changed.',
};
