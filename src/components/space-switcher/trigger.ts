import { html, nothing, type TemplateResult } from 'lit';
import type { PartFailure } from '../../controllers/part-failure.js';
import { isolate } from '../../localization/isolate.js';
import type { ServiceErrorCode } from '../../services/service-error.js';
import type { Session } from '../../session/session.js';
import { spinner } from '../../styles/icon.js';
import { alertIcon } from '../../styles/icons/alert.js';
import { briefcaseIcon } from '../../styles/icons/briefcase.js';
import { chevronIcon } from '../../styles/icons/chevron.js';
import { personIcon } from '../../styles/icons/person.js';
import { kindIcon } from '../../ui/kind-icon.js';
import type { Badge } from './badge.js';
import type { SpaceTriggerMessages } from './space-switcher.messages.js';

interface TriggerView {
  /** `null` when nobody is signed in, `undefined` when the session could not be loaded. */
  readonly session: Session | null | undefined;
  readonly failure: ServiceErrorCode | undefined;
  /** Why the menu could not be downloaded. */
  readonly menuFailure: PartFailure | undefined;
  /** `undefined` until it is downloaded. */
  readonly badge: Badge | undefined;
  readonly open: boolean;
  readonly switching: boolean;
  readonly messages: SpaceTriggerMessages;
  readonly language: string;
  readonly signIn: () => void;
  readonly refresh: () => void;
  /** Called when the user is about to press the button. */
  readonly prepare: () => void;
}

interface Face {
  readonly icon: TemplateResult;
  readonly kind?: string;
  readonly caption: string;
  readonly title: string;
  /** The name of the button where its words do not say what it does. */
  readonly name?: string;
}

/** The button: what it says depends on who is signed in, what it does too. */
export function renderTrigger(view: TriggerView): TemplateResult {
  const { session, open, switching, language, badge, prepare } = view;
  const face = faceOf(view);
  const { icon, kind = '', caption, title, name } = face;
  const opens = session && view.menuFailure !== 'outdated';
  const press = opens ? undefined : session ? reload : session === null ? view.signIn : view.refresh;
  return html`<button
    class="trigger"
    part="trigger"
    type="button"
    lang=${language}
    aria-label=${(session && badge ? badge.name(session, face) : name) ?? nothing}
    aria-haspopup=${opens ? 'dialog' : nothing}
    aria-expanded=${opens ? open : nothing}
    popovertarget=${opens ? 'popup' : nothing}
    @click=${press}
    @pointerenter=${session ? prepare : nothing}
    @focus=${session ? prepare : nothing}
  >
    <span class="tile ${kind}" part="icon">${icon}${switching ? spinner() : nothing}${session && badge?.render(session)}</span>
    <span class="words">
      <span class="quiet" part="caption">${caption}</span>
      <span class="title" part="title" dir="auto" translate=${session?.activeSpace ? 'no' : nothing}>${inTwo(title)}</span>
    </span>
    ${session ? chevronIcon() : nothing}
  </button>`;
}

/** Titles often begin alike: of one that is cut, the last word stays. */
function inTwo(title: string) {
  const [, beginning, end] = /^(.{12,})(\s\S{1,16})$/su.exec(title) ?? [];
  return end ? html`<span>${beginning}</span><span>${end}</span>` : html`<span>${title}</span>`;
}

const reload = () => location.reload();

function faceOf({ session, failure, menuFailure, messages }: TriggerView): Face {
  if (session === null) return { icon: personIcon(), caption: messages.signedOut, title: messages.signIn };
  if (!session) {
    const caption = failure === 'offline' ? messages.noConnection : messages.sessionFailed;
    return { icon: alertIcon(), caption, title: messages.tryAgain };
  }
  const { activeSpace, spaceCounts } = session;
  if (menuFailure) {
    const caption = menuFailure === 'offline' ? messages.noConnection : messages.reload;
    return { icon: alertIcon(), caption, title: activeSpace?.title ?? messages.tryAgain };
  }
  if (activeSpace) {
    const { kind, title } = activeSpace;
    const caption = messages.kinds[kind];
    return { icon: kindIcon(kind), kind, caption, title, name: messages.trigger(caption, isolate(title)) };
  }
  const count = spaceCounts.private + spaceCounts.professional;
  return count
    ? { icon: briefcaseIcon(), caption: messages.spaces(count), title: messages.chooseSpace }
    : { icon: briefcaseIcon(), caption: messages.yourSpaces, title: messages.noSpace };
}
