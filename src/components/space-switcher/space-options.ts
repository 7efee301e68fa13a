import { html, nothing, type TemplateResult } from 'lit';
import type { SpaceKind, SpaceSummary } from '../../contract/spaces.js';
import { isolate } from '../../localization/isolate.js';
import { spinner } from '../../styles/icon.js';
import { checkIcon } from '../../styles/icons/check.js';
import { kindIcon } from '../../ui/kind-icon.js';
import type { SpaceSwitcherMessages } from './space-switcher.messages.js';

interface ListboxView {
  readonly spaces: readonly SpaceSummary[];
  /** How many there are over all pages. */
  readonly total: number;
  /** Position of the active space; -1 when it is not among these. */
  readonly active: number;
  /** True while the list answers an earlier search. */
  readonly outdated: boolean;
  /** True while it is requested. */
  readonly loading: boolean;
  /** The space that is being switched to. */
  readonly pending: SpaceSummary | undefined;
  /** The position that Tab leads to. */
  readonly tabStop: number;
  readonly messages: SpaceSwitcherMessages;
  readonly choose: (space: SpaceSummary) => void;
  readonly rememberPosition: (event: FocusEvent) => void;
}

/**
 * The spaces as options, the private ones first, in groups. None is selected: screen readers say a selected option when
 * it appears, before what has the focus.
 */
export function renderListbox(view: ListboxView): TemplateResult {
  const { spaces, outdated, loading, messages } = view;
  const details = describe(spaces, messages);
  const renderGroup = (kind: SpaceKind) =>
    spaces.some((space) => space.kind === kind)
      ? html`<div class=${kind} role="group" part="group" aria-labelledby=${kind}>
          <div class="heading quiet" id=${kind} role="presentation">${messages.groups[kind]}</div>
          ${spaces.map((space, index) => (space.kind === kind ? renderOption(space, index, details[index], view) : nothing))}
        </div>`
      : nothing;
  return html`<div
    class=${outdated ? 'outdated' : nothing}
    part="list"
    role="listbox"
    aria-label=${messages.yourSpaces}
    aria-busy=${outdated || loading}
    @focusin=${view.rememberPosition}
  >
    ${renderGroup('private')}${renderGroup('professional')}
  </div>`;
}

function renderOption(space: SpaceSummary, index: number, detail: unknown, view: ListboxView) {
  const active = index === view.active;
  /* eslint-disable lit-a11y/role-has-required-aria-attrs -- not selected unless it says so */
  return html`<button
    class="option"
    part="option"
    type="button"
    role="option"
    data-identifier=${space.identifier}
    tabindex=${index === view.tabStop ? 0 : -1}
    aria-current=${active ? 'true' : nothing}
    aria-disabled=${view.pending ? 'true' : nothing}
    aria-posinset=${index + 1}
    aria-setsize=${view.total}
    @click=${() => view.choose(space)}
  >
    ${space.id === view.pending?.id ? spinner() : kindIcon(space.kind)}
    <span class="title" part="option-title" dir="auto" translate="no">${space.title}</span>
    <span class="quiet" dir="auto">${detail}</span>
    ${active ? html`${checkIcon()}<span class="visually-hidden">(${view.messages.current})</span>` : nothing}
  </button>`;
  /* eslint-enable lit-a11y/role-has-required-aria-attrs */
}

/** What tells each space from its neighbours. Two that would still look alike show their identifiers. */
function describe(spaces: readonly SpaceSummary[], messages: SpaceSwitcherMessages): readonly unknown[] {
  const looks = spaces.map(({ kind, title, legalName, role, identifier }) =>
    [title, ...(kind === 'private' ? [identifier] : [legalName ?? title, role])].join('\n'),
  );
  const alike = new Set(looks.filter((look, index) => looks.indexOf(look) !== index));
  return spaces.map((space, index) => {
    const identifier = untranslated(space.identifier);
    if (space.kind === 'private') return identifier;
    const detail = describeSpace(space, messages);
    return alike.has(looks[index]!) ? html`${detail} · ${identifier}` : detail;
  });
}

/** The legal name, where it is not the title already, and the role; for a private space, that it is one. */
export function describeSpace(space: SpaceSummary, messages: SpaceSwitcherMessages): unknown {
  const { kind, title, legalName, role } = space;
  if (kind === 'private') return messages.kinds.private;
  return legalName && legalName !== title ? html`${untranslated(isolate(legalName))} · ${messages.roles[role]}` : messages.roles[role];
}

/** A name keeps its words when the page is translated. */
function untranslated(name: string) {
  return html`<span translate="no">${name}</span>`;
}
