/**
 * What pages without a framework share: the view that the address names, the language that was chosen, and what shows
 * the active space.
 */
import { followSession } from './session.js';

const { documentElement } = document;

/** Shows the section that the hash of the address names, such as `#terms`; else the first one. */
function showView() {
  const views = [...document.querySelectorAll('main > section')];
  const shown = views.find(({ id }) => `#${id}` === location.hash) ?? views[0];
  for (const view of views) view.hidden = view !== shown;
  for (const link of document.querySelectorAll('nav a')) {
    link.ariaCurrent = link.hash === `#${shown.id}` ? 'page' : null;
  }
}

/** The elements take the language from the document, as its words do. */
function speak(language) {
  documentElement.lang = language;
  localStorage.setItem('language', language);
  for (const button of document.querySelectorAll('[data-language]')) {
    button.ariaPressed = String(button.dataset.language === language);
  }
}

function showSession(session) {
  if (session === undefined) return;
  const space = session?.activeSpace;
  for (const place of document.querySelectorAll('[data-space]')) place.textContent = space?.[place.dataset.space] ?? '';
  for (const part of document.querySelectorAll('[data-when]')) {
    part.hidden = part.dataset.when !== (space ? 'in-space' : 'no-space');
  }
}

addEventListener('hashchange', () => {
  showView();
  document.querySelector('main').focus();
});
document.addEventListener('space-switched', () => {
  location.hash = 'home';
});
for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => speak(button.dataset.language));
}

showView();
speak(localStorage.getItem('language') ?? documentElement.lang);
followSession(showSession);
