import { heading, link, list, paragraph, type SampleTranslations, steps } from './structure.js';

const title = 'Allgemeine Nutzungsbedingungen';

const purpose = [
  paragraph(
    'Diese Bedingungen regeln die Nutzung des Portals, auf dem Personen und Organisationen ihre Anliegen mit der Behörde online erledigen. ',
    'Bitte lesen Sie sie, bevor Sie sie annehmen; Sie können sie jederzeit ausdrucken und wieder aufrufen.',
  ),
  heading('Zweck des Portals'),
  paragraph(
    'Über das Portal können Sie Vorgänge einreichen, Dokumente unterzeichnen, Ihre Akten verfolgen und die Antworten der Behörde empfangen. ',
    'Die Nutzung ist kostenlos und nie verpflichtend: Jeder Vorgang kann auch per Post oder am Schalter eingereicht werden.',
  ),
];

const access = [
  heading('Zugang und Authentifizierung'),
  paragraph('Zum Anmelden benötigen Sie ein von der Behörde anerkanntes Authentisierungsmittel. Sie verpflichten sich,'),
  list(
    'Ihr Authentisierungsmittel und seine Geheimcodes für sich zu behalten;',
    'den Aussteller unverzüglich zu benachrichtigen, wenn es verloren geht, gestohlen wird oder von jemand anderem benutzt worden sein kann;',
    'sich abzumelden, wenn Sie ein Gerät verlassen, das auch andere benutzen.',
  ),
  paragraph(
    'Was mit Ihrem Authentisierungsmittel geschieht, gilt als von Ihnen getan, bis Sie den Aussteller benachrichtigt haben. ',
    'Die auf dem Portal angezeigten Namen stammen aus diesem Mittel; nur sein Aussteller kann sie berichtigen.',
  ),
];

const spaces = [
  heading('Bereiche'),
  heading('Privater Bereich', 3),
  paragraph('Jede Person kann einen privaten Bereich haben, für alles, was sie als Privatperson betrifft.'),
  heading('Berufliche Bereiche', 3),
  paragraph(
    'Ein beruflicher Bereich ist für ein Unternehmen, einen Verein oder eine selbständige Tätigkeit bestimmt. ',
    'Indem Sie ihn erstellen, erklären Sie, dass Sie berechtigt sind, dafür zu handeln, und geben den Namen genau so an, wie er eingetragen ist.',
  ),
  list(
    'Eine Organisation kann mehrere Bereiche haben, zum Beispiel einen für die Buchhaltung und einen für das Personalwesen.',
    'Jeder Bereich erhält eine Kennung. Sie ist nicht geheim und beweist nichts.',
    'Was Sie in einem Bereich einreichen, ist aus einem anderen nicht zu sehen.',
  ),
];

const users = [
  heading('Benutzer eines beruflichen Bereichs'),
  paragraph(
    'Ein beruflicher Bereich wird gemeinsam genutzt. Seine Administratoren laden weitere Personen ein, bestimmen deren Rolle und stehen für die Zugänge ein, die sie vergeben.',
  ),
  list(
    'Ein Administrator verwaltet den Bereich und seine Benutzer; er reicht Vorgänge ein und unterzeichnet sie.',
    'Ein Sachbearbeiter reicht Vorgänge ein und unterzeichnet sie.',
    'Ein Administrator entzieht einen Zugang, sobald der Grund dafür entfallen ist.',
  ),
];

const filing = [
  heading('Einreichen und Unterzeichnen'),
  paragraph('Ein Vorgang wird in drei Schritten eingereicht:'),
  steps(
    'Sie füllen das Formular aus und fügen die verlangten Dokumente bei.',
    'Sie unterzeichnen, wenn der Vorgang eine Unterschrift verlangt.',
    'Das Portal bestätigt die Einreichung mit Datum und Uhrzeit.',
  ),
  paragraph('Maßgeblich sind Datum und Uhrzeit dieser Bestätigung. Ohne Bestätigung ist nichts eingereicht.'),
];

const personalData = (retention: string) => [
  heading('Personenbezogene Daten'),
  paragraph(
    'Die Behörde verarbeitet Ihre Daten, um das Portal zu betreiben und Ihre Vorgänge zu bearbeiten, und zu nichts anderem. ',
    'Sie können Ihre Daten einsehen und berichtigen lassen. Wie das geht, beschreiben die ',
    link('Hinweise zum Datenschutz', 'https://portal.example/de/data-protection'),
    '.',
  ),
  paragraph(retention),
];

const availability = (maintenance: string) => [
  heading('Verfügbarkeit'),
  paragraph(
    'Das Portal ist Tag und Nacht geöffnet. ',
    maintenance,
    ' Endet eine Frist während einer Unterbrechung, so berücksichtigt die Behörde das.',
  ),
];

const closing = (days: number) => [
  heading('Schließen eines Bereichs'),
  paragraph(
    `Sie können einen Bereich jederzeit schließen. Seine Dokumente werden noch ${days} Tage aufbewahrt, damit Sie sie anfordern können, und danach gelöscht.`,
  ),
  paragraph(
    'Die Behörde kann einen Zugang sperren, der gegen das Gesetz oder gegen diese Bedingungen genutzt wird; sie nennt den Grund.',
  ),
];

const ending = [
  heading('Änderung der Bedingungen'),
  paragraph(
    'Eine neue Fassung wird auf dem Portal mit einer Liste der Änderungen angekündigt. ',
    'Sie gilt für Sie, sobald Sie sie angenommen haben; ohne Annahme können Sie Ihre Dokumente lesen, aber nichts Neues anlegen.',
  ),
  heading('Kontakt und anwendbares Recht'),
  paragraph(
    'Ihre Fragen beantwortet die ',
    link('Hotline', 'https://helpdesk.example/de/'),
    '. Für diese Bedingungen gilt das Recht des Landes der Behörde.',
  ),
];

const fiveYears = 'Ihre Daten werden nach dem Ende eines Vorgangs fünf Jahre aufbewahrt.';
const tenYears =
  'Ihre Daten werden nach dem Ende eines Vorgangs zehn Jahre aufbewahrt. Jeder Zugriff wird aufgezeichnet, und Sie können sehen, wer zugegriffen hat.';
const sundays = 'Wartungsarbeiten finden sonntags von 6 bis 10 Uhr statt und werden angekündigt.';
const tuesdays = 'Wartungsarbeiten finden dienstags von 22 Uhr bis Mitternacht statt und werden drei Tage vorher angekündigt.';

const start = [...purpose, ...access, ...spaces];

/** The sample terms in German, by version. */
export const german: SampleTranslations = {
  '1.0': {
    title,
    body: [...start, ...filing, ...personalData(fiveYears), ...availability(sundays), ...closing(60), ...ending],
    changes: [],
  },
  '2.0': {
    title,
    body: [...start, ...users, ...filing, ...personalData(tenYears), ...availability(sundays), ...closing(60), ...ending],
    changes: [
      'Ein beruflicher Bereich kann mehrere Benutzer haben. „Benutzer eines beruflichen Bereichs“ sagt, wofür die Administratoren einstehen.',
      'Daten werden zehn statt fünf Jahre aufbewahrt, und Sie können sehen, wer darauf zugegriffen hat („Personenbezogene Daten“).',
    ],
  },
  '2.1': {
    title,
    body: [...start, ...users, ...filing, ...personalData(tenYears), ...availability(tuesdays), ...closing(90), ...ending],
    changes: [
      'Die Wartung wird vom Sonntagmorgen auf den Dienstagabend verlegt („Verfügbarkeit“).',
      'Nach dem Schließen eines Bereichs können seine Dokumente 90 statt 60 Tage lang angefordert werden („Schließen eines Bereichs“).',
    ],
  },
};
