import { html } from 'hono/html';
import { writePage } from '../http/page.js';
import { chooseLanguage } from '../values/languages.js';
import { type Person, persons } from './persons.js';

interface Sentences {
  readonly title: string;
  readonly explanation: string;
  readonly strong: string;
  readonly basic: string;
  readonly certificate: (number: string) => string;
  /** Where the portal asks for a strong one. */
  readonly wanted: string;
  readonly cancel: string;
}

const sentences: Readonly<Record<string, Sentences>> = {
  en: {
    title: 'Who signs in?',
    explanation: 'These people are fictional. Nobody asks for a password: this page is for trying things out.',
    strong: 'strong authentication',
    basic: 'basic authentication',
    certificate: (number) => `certificate ${number}`,
    wanted: 'The portal asks for strong authentication. With another product it will say that this was not enough.',
    cancel: 'Cancel',
  },
  fr: {
    title: 'Qui se connecte ?',
    explanation: 'Ces personnes sont fictives. Aucun mot de passe n’est demandé : cette page sert à faire des essais.',
    strong: 'authentification forte',
    basic: 'authentification simple',
    certificate: (number) => `certificat ${number}`,
    wanted: 'Le portail demande une authentification forte. Avec un autre produit, il dira que cela ne suffit pas.',
    cancel: 'Annuler',
  },
  de: {
    title: 'Wer meldet sich an?',
    explanation: 'Diese Personen sind erfunden. Niemand fragt nach einem Passwort: Diese Seite dient zum Ausprobieren.',
    strong: 'starke Authentifizierung',
    basic: 'einfache Authentifizierung',
    certificate: (number) => `Zertifikat ${number}`,
    wanted: 'Das Portal verlangt eine starke Authentifizierung. Mit einem anderen Mittel wird es sagen, dass dies nicht genügt.',
    cancel: 'Abbrechen',
  },
  lb: {
    title: 'Wien mellt sech un?',
    explanation: 'Dës Persoune sinn erfonnt. Keen freet no engem Passwuert: Dës Säit ass fir auszeprobéieren.',
    strong: 'staark Authentifikatioun',
    basic: 'einfach Authentifikatioun',
    certificate: (number) => `Zertifikat ${number}`,
    wanted: 'De Portal verlaangt eng staark Authentifikatioun. Mat engem anere Produit seet en, datt dat net duergeet.',
    cancel: 'Ofbriechen',
  },
};

/** The persons as buttons of a form that posts `person` to the page's own address, and one to leave. */
export async function writePersonsPage(acceptLanguage: string | undefined, strongly: boolean): Promise<string> {
  const language = chooseLanguage(acceptLanguage, Object.keys(sentences));
  const said = sentences[language]!;
  const content = html`<p>${said.explanation}</p>${strongly && html`
<p><strong>${said.wanted}</strong></p>`}
<form method="post">
<ul>
${persons.map((person) => renderPerson(person, said))}
<li><button name="cancel" value="yes">${said.cancel}</button></li>
</ul>
</form>`;
  return writePage({ language, title: said.title, content });
}

function renderPerson({ id, firstNames, lastNames, product, assurance, certificateNumber }: Person, said: Sentences) {
  const stated = [product, said[assurance], ...(certificateNumber ? [said.certificate(certificateNumber)] : [])].join(', ');
  const label = html`${firstNames} ${lastNames} <small>${stated}</small>`;
  return html`<li><button name="person" value="${id}">${label}</button></li>
`;
}
