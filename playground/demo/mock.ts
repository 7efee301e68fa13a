import { situationFromUrl, startMock } from '../../mocks/index.js';

const page = (name: string) => new URL(`?page=${name}`, location.href).href;

/** The service of this portal: the reference service in the page. It remembers what happened across reloads. */
export const mock = startMock({
  situation: situationFromUrl(location),
  storage: localStorage,
  links: {
    signIn: `${page('sign-in')}&return_to={return_to}`,
    signOut: page('home'),
    help: page('help'),
  },
});
