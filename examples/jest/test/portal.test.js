import { within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { Mock } from 'space-elements/mocks';
import 'space-elements/define';

const mock = new Mock({ baseUrl: 'https://portal.example/api' });
// jsdom has no `fetch`, and the Request of Node refuses the AbortSignal of jsdom.
globalThis.fetch = (url, { signal, ...init } = {}) => mock.answer(new Request(url, init));

beforeEach(() => mock.use('forty'));

it('switches to the space that the user chooses', async () => {
  document.body.innerHTML = '<space-session base-url="/api"><space-switcher></space-switcher></space-session>';
  const switched = new Promise((resolve) => document.addEventListener('space-switched', resolve, { once: true }));
  const inside = within(document.querySelector('space-switcher').shadowRoot);
  await userEvent.click(await inside.findByRole('button', { expanded: false }));
  await userEvent.click(await inside.findByRole('option', { name: /Garage de la Moselle/ }));
  await switched;
  const { session } = await mock.session();
  expect(session.activeSpace.title).toBe('Garage de la Moselle');
});
