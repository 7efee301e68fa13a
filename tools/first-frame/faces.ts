import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { type SpaceTriggerMessages, spaceTriggerMessages } from '../../src/components/space-switcher/space-switcher.messages.js';
import { renderTrigger } from '../../src/components/space-switcher/trigger.js';
import type { SpaceKind } from '../../src/contract/spaces.js';
import type { Session } from '../../src/session/session.js';
import { classInPage } from './style-sheet.js';

/**
 * The button as a link of plain HTML, by what it says: which kind of space is active; that none is, of several, of one,
 * or because there is none; or that nobody is signed in.
 */
export type Faces = Readonly<Record<SpaceKind | 'choose' | 'chooseOne' | 'noSpace' | 'signedOut', string>>;

/** Long enough to be taken for a title that is divided where it may be cut. */
const beginning = 'BEGINNING OF THE TITLE';
const end = ' END';

/** A number that stands in no drawing. */
const several = 777;

/**
 * In the faces of a language `{href}` stands for the address, `{beginning}` and `{end}` for the title, `{count}` for the
 * number of spaces.
 */
export async function renderFaces(language: string): Promise<Faces> {
  await spaceTriggerMessages.load(language);
  const messages = spaceTriggerMessages.get(language)!;
  const face = (session: Session | null) => renderFace(session, messages, language);
  return {
    private: face(sessionIn('private')),
    professional: face(sessionIn('professional')),
    choose: face(sessionOutside(several)),
    chooseOne: face(sessionOutside(1)),
    noSpace: face(sessionOutside(0)),
    signedOut: face(null),
  };
}

function renderFace(session: Session | null, messages: SpaceTriggerMessages, language: string): string {
  const nothing = () => undefined;
  const view = { failure: undefined, menuFailure: undefined, badge: undefined, open: false, switching: false };
  const button = renderTrigger({ ...view, session, messages, language, signIn: nothing, refresh: nothing, prepare: nothing });
  return collectResultSync(render(button))
    .replace(/<!--.*?-->/gsu, '')
    .replace(/\s+/gu, ' ')
    .replace(/> (?=<)/gu, '>')
    .replace(/<button[^>]*>/u, `<a class="trigger" href="{href}" lang="${language}">`)
    .replace('</button>', '</a>')
    .replace(/ part="[^"]*"/gu, '')
    .replace(/class="([^"]*)"/gu, (_, names: string) => `class="${names.trim().split(' ').map(classInPage).join(' ')}"`)
    .replace(beginning, '{beginning}')
    .replace(end, '{end}')
    .replace(String(several), '{count}');
}

/** Of a session in a space, what the button reads. */
function sessionIn(kind: SpaceKind): Session {
  return { activeSpace: { kind, title: beginning + end } } as Session;
}

/** Of a session in none of so many spaces, what the button reads. */
function sessionOutside(count: number): Session {
  return { activeSpace: null, spaceCounts: { private: 0, professional: count } } as Session;
}
