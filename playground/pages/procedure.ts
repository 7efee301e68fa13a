import type { SpaceSwitchEvent } from '../../src/events/space-switch.js';
import type { SpaceService } from '../../src/services/space-service.js';
import { followContext } from '../context.js';
import { goTo } from '../navigation.js';
import { fill } from '../session-content.js';
import { switchSpace } from '../switch-space.js';
import { said } from '../texts/texts.js';
import { copyOf } from './templates.js';

/** A form of the portal. While it holds unsent work it stops a switch, and asks first. */
export function wireProcedure(): void {
  const form = document.querySelector<HTMLFormElement>('.form')!;
  const result = document.querySelector<HTMLElement>('.result')!;
  const name = nameOfProcedure();
  let service: SpaceService | undefined;
  let dirty = false;

  fill(document, { procedure: name });
  void followContext('service', (value) => (service = value));

  form.addEventListener('input', () => {
    dirty = true;
    result.textContent = '';
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    form.reset();
    dirty = false;
    result.textContent = said.sent(name);
  });
  window.addEventListener('beforeunload', (event) => {
    if (dirty) event.preventDefault();
  });

  document.addEventListener('space-switch', (event) => {
    if (!dirty || !service) return;
    event.preventDefault();
    void askAndSwitch((event).detail, service);
  });
  document.addEventListener('space-switched', () => {
    dirty = false;
    goTo('home');
  });

  async function askAndSwitch({ space, from }: SpaceSwitchEvent['detail'], service: SpaceService) {
    if (!(await askToLeave(said.leaving(space.title)))) return;
    try {
      await switchSpace(service, space, from);
    } catch {
      result.textContent = said.switchFailed(space.title);
    }
  }
}

/** Resolves to true if the user wants to go. Escape means to stay. */
function askToLeave(consequence: string): Promise<boolean> {
  const question = document.querySelector<HTMLDialogElement>('.question')!;
  fill(question, { leaving: consequence });
  question.returnValue = 'stay';
  question.showModal();
  return new Promise((resolve) => {
    question.addEventListener('close', () => resolve(question.returnValue === 'leave'), { once: true });
  });
}

/** Whether the procedure that the address names is one of those on the home page. */
export function isProcedure(): boolean {
  return findLink() !== null;
}

/** Every service of the home page leads to this form, under its own name. */
function nameOfProcedure(): string {
  return findLink()?.textContent ?? '';
}

function findLink(): Element | null {
  const wanted = new URLSearchParams(location.search).get('of') ?? 'move';
  return copyOf('home').querySelector(`a[href*="page=procedure"][data-text=${CSS.escape(wanted)}]`);
}
