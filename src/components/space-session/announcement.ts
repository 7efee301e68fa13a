import { isolate } from '../../localization/isolate.js';
import { languageOf } from '../../localization/language-of.js';
import type { SessionValue } from '../../session/session.js';
import { spaceSessionMessages } from './space-session.messages.js';

/** A sentence for assistive technology. */
export interface Announcement {
  readonly text: string;
  readonly language: string;
}

/**
 * Says what another tab changed: the space of the session, or that it ended. Its sentences are rarely needed, and
 * downloaded for the first one. `undefined` where that fails: the change itself is visible anyway.
 */
export async function announceChange(host: Element, session: SessionValue): Promise<Announcement | undefined> {
  const language = spaceSessionMessages.match(languageOf(host));
  await spaceSessionMessages.load(language).catch(() => undefined);
  const messages = spaceSessionMessages.get(language);
  const { activeSpace: here, switchedElsewhere: there } = session ?? {};
  if (!messages) return undefined;
  if (!here || !there) return { text: messages.signedOutElsewhere, language };
  const title = isolate(here.title);
  const text = here.id === there.id ? messages.followed(title) : messages.stayed(isolate(there.title), title);
  return { text, language };
}
