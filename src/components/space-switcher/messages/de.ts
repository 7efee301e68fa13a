import { session } from '../../../localization/session/de.js';
import type { SpaceTriggerMessages } from '../space-switcher.messages.js';

// Where there is nothing to group, not by the format of the browser: the first one takes it some 40 ms to make.
const number = (value: number) => (value < 1_000 ? String(value) : value.toLocaleString('de'));

export default {
  ...session,
  trigger: (kind, title) => `${kind}: ${title}. Bereich wechseln`,
  chooseSpace: 'Bereich wählen',
  spaces: (count) => (count === 1 ? '1 Bereich' : `${number(count)} Bereiche`),
  noSpace: 'Noch kein Bereich',
  yourSpaces: 'Ihre Bereiche',
  noConnection: 'Keine Verbindung',
  reload: 'Seite neu laden',
} satisfies SpaceTriggerMessages;
