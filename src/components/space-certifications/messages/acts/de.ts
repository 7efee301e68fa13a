import { form } from '../../../../localization/form/de.js';
import { shared } from '../../../../localization/shared/de.js';
import type { ActsMessages } from '../../acts/acts.messages.js';

export default {
  ...shared,
  ...form,

  heading: (service) => `Zugangscode: ${service}`,
  capacity: 'Für wen ist die Zertifizierung?',
  capacities: { holder: 'Inhaber', agent: 'Bevollmächtigter' },
  meanings: { holder: 'Der Bereich handelt für sich selbst.', agent: 'Der Bereich handelt im Auftrag eines anderen.' },
  onlyCapacity: {
    holder: 'Sie beantragen sie als Inhaber: Ein Antrag als Bevollmächtigter läuft bereits.',
    agent: 'Sie beantragen sie als Bevollmächtigter: Ein Antrag als Inhaber läuft bereits.',
  },

  labels: { code: 'Zugangscode' },
  hints: { code: 'Aus dem Schreiben der Behörde. Groß- und Kleinschreibung, Leerzeichen und Striche spielen keine Rolle.' },
  required: { code: 'Geben Sie den Zugangscode ein.' },
  'too-long': { code: (maxLength) => `Der Zugangscode hat mehr als ${maxLength} Zeichen.` },
  malformed: { code: 'Der Zugangscode enthält Zeichen, die nicht verwendet werden können.' },
  refused: { code: 'Dieser Zugangscode gilt nicht für diesen Dienst in dieser Rolle, oder er wurde schon verwendet. Vergleichen Sie ihn mit dem Schreiben.' },
  triesLeft: (count) => (count === 1 ? 'Heute noch 1 Versuch' : `Heute noch ${count} Versuche`),
  noTries: (date) => `Heute waren zu viele Zugangscodes falsch. Ab dem ${date} können Sie es wieder versuchen.`,

  send: 'Zertifizierung beantragen',
  sending: 'Der Zugangscode wird geprüft…',
  notSent: 'Die Zertifizierung ist nicht beantragt.',
  already: 'Für diesen Dienst ist in dieser Rolle schon eine Zertifizierung beantragt. Die Liste ist jetzt aktuell.',
  requested: (service, authority) => `Die Zertifizierung für ${service} ist beantragt. Es entscheidet: ${authority}.`,
  granted: (service) => `Dieser Bereich ist jetzt zertifiziert für ${service}.`,

  question: (service) => `Antrag für ${service} zurückziehen?`,
  meaning: 'Die Behörde entscheidet dann nicht mehr darüber. Der Zugangscode kann wieder verwendet werden.',
  confirmCancel: 'Antrag zurückziehen',
  keep: 'Behalten',
  back: 'Zurück',
  cancel: 'Abbrechen',
  cancelling: 'Der Antrag wird zurückgezogen…',
  notCancelled: 'Der Antrag ist nicht zurückgezogen.',
  cancelled: (service) => `Der Antrag für ${service} ist zurückgezogen.`,
  tooLate: 'Dieser Antrag kann nicht mehr zurückgezogen werden: Die Behörde hat entschieden, oder jemand anderes hat ihn zurückgezogen. Die Liste ist jetzt aktuell.',
  notAdministrator: 'Sie sind nicht mehr Administrator dieses Bereichs.',
} satisfies ActsMessages;
