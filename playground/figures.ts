import type { SpaceSummary } from '../src/contract/spaces.js';
import { formatCount, formatDay } from './texts/texts.js';

/** Made up: a number from 0 up to, but not including, `below`; the same for a space and a name each time. */
function pick(space: SpaceSummary, name: string, below: number): number {
  let hash = 7;
  for (const character of space.identifier + name) hash = (hash * 31 + character.charCodeAt(0)) % 65_521;
  return hash % below;
}

/** Whether the portal has anything about a space yet: about those of the mock, not about one that was created here. */
export function isSettled(space: SpaceSummary): boolean {
  return space.id.startsWith('space-');
}

/** What the home page of a space shows beside its services and messages, by the names that index.html gives them. */
export function figuresOf(space: SpaceSummary): Readonly<Record<string, string>> {
  const today = new Date();
  const inDays = (days: number) => formatDay(new Date(today.getFullYear(), today.getMonth(), today.getDate() + days));
  const upTo = (name: string, below: number) => formatCount(isSettled(space) ? 1 + pick(space, name, below) : 0);
  const received = (name: string, days: number) => inDays(-days - pick(space, name, 5));
  return {
    family: '4',
    taxCard: String(today.getFullYear()),
    appointments: inDays(9),
    housing: inDays(-142),
    vehicle: inDays(203),
    documents: '14',
    vat: inDays(12 + pick(space, 'vat', 15)),
    staff: upTo('staff', 48),
    invoices: upTo('invoices', 9),
    permits: upTo('permits', 4),
    tenders: upTo('tenders', 12),
    records: upTo('records', 60),
    messageTaxCard: received('messageTaxCard', 1),
    messageResidence: received('messageResidence', 8),
    messageReminder: received('messageReminder', 15),
    messageVat: received('messageVat', 1),
    messageStaff: received('messageStaff', 8),
    messageInvoice: received('messageInvoice', 15),
  };
}
