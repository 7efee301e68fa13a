import { html } from 'hono/html';
import { writePage } from '../http/page.js';
import { chooseLanguage } from '../values/languages.js';
import { type Person, persons } from './persons.js';

interface Sentences {
  readonly title: string;
  readonly explanation: string;
  readonly strong: string;
  readonly weak: string;
  readonly cancel: string;
}

const sentences: Readonly<Record<string, Sentences>> = {
  en: {
    title: 'Who signs in?',
    explanation: 'These people are fictional. Nobody asks for a password: this page is for trying things out.',
    strong: 'strong authentication',
    weak: 'weak authentication',
    cancel: 'Cancel',
  },
  fr: {
    title: 'Qui se connecte ?',
    explanation: 'Ces personnes sont fictives. Aucun mot de passe n’est demandé : cette page sert à faire des essais.',
    strong: 'authentification forte',
    weak: 'authentification faible',
    cancel: 'Annuler',
  },
  de: {
    title: 'Wer meldet sich an?',
    explanation: 'Diese Personen sind erfunden. Niemand fragt nach einem Passwort: Diese Seite dient zum Ausprobieren.',
    strong: 'starke Authentisierung',
    weak: 'schwache Authentisierung',
    cancel: 'Abbrechen',
  },
  lb: {
    title: 'Wien mellt sech un?',
    explanation: 'Dës Persoune sinn erfonnt. Keen freet no engem Passwuert: Dës Säit ass fir auszeprobéieren.',
    strong: 'staark Authentifikatioun',
    weak: 'schwaach Authentifikatioun',
    cancel: 'Ofbriechen',
  },
};

/** The persons as buttons of a form that posts `person` to the page's own address, and one to leave. */
export async function writePersonsPage(acceptLanguage: string | undefined): Promise<string> {
  const language = chooseLanguage(acceptLanguage, Object.keys(sentences));
  const said = sentences[language]!;
  const content = html`<p>${said.explanation}</p>
<form method="post">
<ul>
${persons.map((person) => renderPerson(person, said))}
<li><button name="cancel" value="yes">${said.cancel}</button></li>
</ul>
</form>`;
  return writePage({ language, title: said.title, content });
}

function renderPerson({ id, firstNames, lastNames, product, assurance }: Person, said: Sentences) {
  const label = html`${firstNames} ${lastNames} <small>${product}, ${said[assurance]}</small>`;
  return html`<li><button name="person" value="${id}">${label}</button></li>
`;
}
