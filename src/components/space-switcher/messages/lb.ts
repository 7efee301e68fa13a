import { session } from '../../../localization/session/lb.js';
import type { SpaceTriggerMessages } from '../space-switcher.messages.js';

// Where there is nothing to group, not by the format of the browser: the first one takes it some 40 ms to make.
// Browsers have no number data for Luxembourgish.
const number = (value: number) => (value < 1_000 ? String(value) : value.toLocaleString(['lb', 'de-LU']));

export default {
  ...session,
  trigger: (kind, title) => `${kind}: ${title}. Beräich wiesselen`,
  chooseSpace: 'Beräich wielen',
  spaces: (count) => (count === 1 ? '1 Beräich' : `${number(count)} Beräicher`),
  noSpace: 'Nach kee Beräich',
  yourSpaces: 'Är Beräicher',
  noConnection: 'Keng Verbindung',
  reload: 'Säit nei lueden',
} satisfies SpaceTriggerMessages;
