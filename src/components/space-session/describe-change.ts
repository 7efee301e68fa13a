import { isolate } from '../../localization/isolate.js';
import { languageOf } from '../../localization/language-of.js';
import type { SessionValue } from '../../session/session.js';
import type { Announcement } from './announcement.js';
import { spaceSessionMessages } from './space-session.messages.js';

/** What another tab changed: the space of the session, or that it ended. */
export async function describeChange(host: Element, session: SessionValue): Promise<Announcement> {
  const language = spaceSessionMessages.match(languageOf(host));
  await spaceSessionMessages.load(language);
  const messages = spaceSessionMessages.get(language)!;
  const { activeSpace: here, switchedElsewhere: there } = session ?? {};
  if (!here || !there) return { text: messages.signedOutElsewhere, language };
  const title = isolate(here.title);
  const text = here.id === there.id ? messages.followed(title) : messages.stayed(isolate(there.title), title);
  return { text, language };
}
