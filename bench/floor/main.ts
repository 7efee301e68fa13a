/**
 * The floor: a switcher written by hand for this one page, in one language, without a framework, checks of answers or
 * a way out when a call fails. What it does it does as the element does: session, button, popup with search, groups,
 * page after page, keys. Nothing that does this work can be expected to be much lighter or faster.
 */
import type { SessionAnswer } from '../../src/contract/session.js';
import { makeSwitcher } from './switcher.js';

const answer = await fetch('/api/session');
const { session } = (await answer.json()) as SessionAnswer;
const place = document.querySelector('#switchers')!;
for (let count = 0; count < globalThis.conditions.switchers; count += 1) place.append(makeSwitcher(session!));
