import { followContext } from '../context.js';

/** Opens the menu of the switcher once it can be opened, where the address has `?open`: for pictures and for tests. */
export function openMenuWhereAsked(): void {
  if (!new URLSearchParams(location.search).has('open')) return;
  let opened = false;
  void followContext('session', (session) => {
    if (opened || !session) return;
    opened = true;
    pressTrigger();
  });
}

/** The button is there once the sentences of the page's language are. */
function pressTrigger(): void {
  const trigger = document.querySelector('space-switcher')?.shadowRoot?.querySelector<HTMLElement>('[part~="trigger"]');
  if (trigger) trigger.click();
  else requestAnimationFrame(pressTrigger);
}
