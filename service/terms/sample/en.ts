import { heading, link, list, paragraph, type SampleTranslations, steps } from './structure.js';

const title = 'General terms and conditions of use';

const purpose = [
  paragraph(
    'These terms govern the use of the portal on which people and organisations deal with the Authority online. ',
    'Please read them before you accept them; you can print them and come back to them at any time.',
  ),
  heading('Purpose of the portal'),
  paragraph(
    'The portal lets you file procedures, sign documents, follow your files and receive the answers of the Authority. ',
    'Its use is free of charge and never compulsory: every procedure can also be filed by post or at a counter.',
  ),
];

const access = [
  heading('Access and authentication'),
  paragraph('To sign in you need an authentication product that the Authority recognises. You undertake to:'),
  list(
    'keep your authentication product and its secret codes to yourself;',
    'tell its issuer without delay when it is lost or stolen, or when somebody else may have used it;',
    'sign out when you leave a device that other people use.',
  ),
  paragraph(
    'What is done with your authentication product counts as done by you until you have told its issuer. ',
    'The names shown on the portal come from the product; only its issuer can correct them.',
  ),
];

const spaces = [
  heading('Spaces'),
  heading('Private space', 3),
  paragraph('Each person may have one private space, for what concerns them as a private citizen.'),
  heading('Business spaces', 3),
  paragraph(
    'A business space is for a company, an association or a self-employed activity. ',
    'By creating one you declare that you are entitled to act for it, and you give its name exactly as it is registered.',
  ),
  list(
    'One organisation may have several spaces, for example one for accounting and one for human resources.',
    'Each space receives an identifier. It is not secret, and it is not proof of anything.',
    'What you file in one space cannot be seen from another.',
  ),
];

const users = [
  heading('Users of a business space'),
  paragraph(
    'A business space is shared. Its administrators invite other people, choose their role, and answer for the accesses they give.',
  ),
  list(
    'An administrator manages the space and its users, and files and signs procedures.',
    'A manager files and signs procedures.',
    'An administrator withdraws an access as soon as its reason has ended.',
  ),
];

const filing = [
  heading('Filing and signature'),
  paragraph('A procedure is filed in three steps:'),
  steps(
    'you complete the form and attach the documents it asks for;',
    'you sign, where the procedure requires a signature;',
    'the portal confirms the filing and states its date and time.',
  ),
  paragraph('The date and time in that confirmation are decisive. Without a confirmation, nothing has been filed.'),
];

const personalData = (retention: string) => [
  heading('Personal data'),
  paragraph(
    'The Authority processes your data to run the portal and to handle your procedures, and for nothing else. ',
    'You may access your data and have it corrected. How to do so is described in the ',
    link('data protection notice', 'https://portal.example/data-protection'),
    '.',
  ),
  paragraph(retention),
];

const availability = (maintenance: string) => [
  heading('Availability'),
  paragraph(
    'The portal is open day and night. ',
    maintenance,
    ' When a deadline ends during an interruption, the Authority takes the interruption into account.',
  ),
];

const closing = (days: number) => [
  heading('Closing a space'),
  paragraph(
    `You may close a space at any time. Its documents are kept for ${days} days, so that you can still ask for them, and are then deleted.`,
  ),
  paragraph('The Authority may suspend an access that is used against the law or against these terms; it says why.'),
];

const ending = [
  heading('Changes of these terms'),
  paragraph(
    'A new version is announced on the portal with a list of what changes. ',
    'It applies to you once you have accepted it; without acceptance, you can read your documents but create nothing new.',
  ),
  heading('Contact and applicable law'),
  paragraph(
    'Questions are answered by the ',
    link('helpdesk', 'https://helpdesk.example/'),
    '. These terms are subject to the law of the country of the Authority.',
  ),
];

const fiveYears = 'Your data is kept for five years after the end of a procedure.';
const tenYears =
  'Your data is kept for ten years after the end of a procedure. Each access to it is recorded, and you can see who had it.';
const sundays = 'Maintenance takes place on Sundays from 6 to 10 a.m. and is announced.';
const tuesdays = 'Maintenance takes place on Tuesdays from 10 p.m. to midnight and is announced three days before.';

const start = [...purpose, ...access, ...spaces];

/** The sample terms in English, by version. */
export const english: SampleTranslations = {
  '1.0': {
    title,
    body: [...start, ...filing, ...personalData(fiveYears), ...availability(sundays), ...closing(60), ...ending],
    changes: [],
  },
  '2.0': {
    title,
    body: [...start, ...users, ...filing, ...personalData(tenYears), ...availability(sundays), ...closing(60), ...ending],
    changes: [
      'A business space can have several users. “Users of a business space” says what its administrators answer for.',
      'Data is kept for ten years instead of five, and you can see who had access to it (“Personal data”).',
    ],
  },
  '2.1': {
    title,
    body: [...start, ...users, ...filing, ...personalData(tenYears), ...availability(tuesdays), ...closing(90), ...ending],
    changes: [
      'Maintenance moves from Sunday morning to Tuesday night (“Availability”).',
      'After a space is closed, its documents can be asked for during 90 days instead of 60 (“Closing a space”).',
    ],
  },
};
