import { situationFromUrl, startMock } from '../../mocks/index.js';
import { onBackEnd } from './back-end.js';

const page = (name: string) => new URL(onBackEnd(`?page=${name}`), location.href).href;

/** The reference service in the page, in place of the one at `/api`. It remembers what happened across reloads. */
export const mock = startMock({
  situation: situationFromUrl(location),
  storage: localStorage,
  links: {
    signIn: `${page('sign-in')}&return_to={return_to}`,
    signOut: page('sign-out'),
    help: page('help'),
  },
});
