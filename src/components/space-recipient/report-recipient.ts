import type { Recipient } from '../../contract/recipients.js';
import { type Field, flagOf, type Problem } from './problems.js';
import type { SpaceRecipientMessages } from './space-recipient.messages.js';

interface Report {
  /** Absent where the service offers no recipients: nothing is sent then. */
  readonly recipient: Recipient | undefined;
  /** The name of the identifier in the form. */
  readonly field: string;
  readonly problem: readonly [Field, Problem] | undefined;
  readonly customMessage: string;
  readonly messages: SpaceRecipientMessages | undefined;
  readonly root: ShadowRoot | undefined;
}

/** Hands over to the form what is sent, what is given back after a reload, and what is wrong. */
export function reportRecipient(internals: ElementInternals, { recipient, field, problem, customMessage, messages, root }: Report): void {
  // jsdom has none of it.
  if (!('setFormValue' in internals)) return;
  internals.setFormValue(
    recipient && field ? formData({ [field]: recipient.identifier, [`${field}-name`]: recipient.name }) : null,
    recipient && formData({ ...recipient }),
  );
  const flags = { ...(problem && { [flagOf[problem[1]]]: true }), ...(customMessage && { customError: true }) };
  // A message there must be, although no language may have come yet.
  const message = customMessage || (problem && messages?.problems[problem[1]]) || '…';
  const anchor = root?.querySelector<HTMLElement>(`#${problem?.[0] ?? 'identifier'}`);
  if (!problem && !customMessage) internals.setValidity({});
  else if (anchor) internals.setValidity(flags, message, anchor);
  else internals.setValidity(flags, message);
}

function formData(entries: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.append(name, value);
  return data;
}
