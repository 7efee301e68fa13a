/**
 * What pages without a framework share: the view that the address names, the language that was chosen, and what shows
 * the active space.
 */
import { showSession } from './show-session.js';

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

/**
 * Starts the page.
 *
 * @param {typeof import('space-elements/session').followSession} followSession Of the copy that the page has.
 */
export function startPage(followSession) {
  showView();
  speak(localStorage.getItem('language') ?? documentElement.lang);
  followSession(showSession);
}
