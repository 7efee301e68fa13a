/** Shows what fits the session: the parts of the page marked for it, and the values that stand in them. */
import type { Session, SessionValue } from '../src/session/session.js';
import { figuresOf, isSettled } from './figures.js';
import { said } from './texts/texts.js';

type Moment = 'unknown' | 'failed' | 'signed-out' | 'none' | 'private' | 'professional';

/** @param failed Whether the session could not be loaded. */
export function showSession(session: SessionValue, failed: boolean): void {
  const moment = momentOf(session, failed);
  document.documentElement.dataset['space'] = moment;
  const facts = session ? factsOf(session) : [];
  for (const part of document.querySelectorAll<HTMLElement>('.page :is([data-when], [data-only])')) {
    const { when, only } = part.dataset;
    part.hidden = !(when?.split(' ').includes(moment) ?? true) || !(only === undefined || facts.includes(only));
  }
  if (!session) return;
  fill(document.body, valuesOf(session));
  markSteps(session);
}

/** Writes values where the page has a place for them. */
export function fill(part: ParentNode, values: Readonly<Record<string, string>>): void {
  for (const place of part.querySelectorAll<HTMLElement>('[data-figure]')) {
    const value = values[place.dataset['figure']!];
    if (value !== undefined) place.textContent = value;
  }
}

function momentOf(session: SessionValue, failed: boolean): Moment {
  if (session === undefined) return failed ? 'failed' : 'unknown';
  if (session === null) return 'signed-out';
  return session.activeSpace?.kind ?? 'none';
}

function factsOf({ activeSpace, terms, spaceCounts }: Session): readonly string[] {
  const newcomer = terms.status !== 'accepted' || spaceCounts.private + spaceCounts.professional === 0;
  const settled = activeSpace !== null && isSettled(activeSpace);
  return [terms.status, newcomer ? 'newcomer' : 'chooser', settled ? 'settled' : 'fresh'];
}

function valuesOf({ person, activeSpace }: Session): Readonly<Record<string, string>> {
  const greeting = { greeting: said.greeting(person.firstNames) };
  if (!activeSpace) return greeting;
  const { title, legalName, identifier } = activeSpace;
  return {
    ...greeting,
    ...figuresOf(activeSpace),
    title,
    legalName: legalName ?? '',
    identifier,
    activeTitle: title,
  };
}

/** What a newcomer has done, does now, and does later. */
function markSteps({ terms, spaceCounts }: Session) {
  const termsDone = terms.status === 'accepted';
  const states = {
    terms: termsDone ? 'done' : 'now',
    space: spaceCounts.professional > 0 ? 'done' : termsDone ? 'now' : 'later',
  };
  for (const [step, state] of Object.entries(states)) {
    document.querySelector(`[data-step=${step}]`)?.setAttribute('data-state', state);
  }
}
