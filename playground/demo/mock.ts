import { type AddressedOptions, continuingUrl, mockOptionsFromUrl, startMock } from '../../mocks/index.js';
import { onBackEnd } from './back-end.js';
import { sayMistake } from './mistake.js';

const page = (name: string) => new URL(onBackEnd(`?page=${name}`), location.href).href;

const options = readAddress();

/** The reference service in the page, in place of the one at `/api`. It remembers what happened across reloads. */
export const mock = startMock({
  ...options,
  storage: localStorage,
  links: {
    signIn: `${page('sign-in')}&assurance={assurance}&return_to={return_to}`,
    signOut: page('sign-out'),
    help: page('help'),
  },
  registrationLink: `${page('provider')}&registration={registration}&return_to={return_to}`,
});

// Opening an address starts its situation over. Loaded again, or returned to, the page continues it.
if (options.fresh) history.replaceState(history.state, '', continuingUrl(location));

/** What an address asks for in vain is said in the page, which then shows what it can. */
function readAddress(): AddressedOptions {
  try {
    return mockOptionsFromUrl(location);
  } catch (error) {
    sayMistake((error as Error).message);
    return {};
  }
}
