import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { problems } from '../../src/contract/problems.js';
import type { AdmittedDatabase } from '../database/admitted-database.js';
import type { UnavailableReason } from '../database/database.js';
import type { MailOutcome } from '../mail/courier.js';
import type { Answer } from './answers.js';
import type { Rates } from './configuration.js';

/** In seconds. A request has eight in all. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const databaseStates = ['ready', 'refused', 'silent', 'read-only'] as const;
const unavailableReasons = ['refused', 'silent', 'read-only', 'queue full'] as const satisfies readonly UnavailableReason[];
const mailOutcomes = ['sent', 'failed', 'given-up'] as const satisfies readonly MailOutcome[];
const rates = ['requests', 'reads', 'commands', 'signIns'] as const satisfies readonly (keyof Rates)[];

/**
 * What operators watch, in the form of Prometheus. Labels hold words of the service's own and nothing that a client
 * sends: neither people nor floods of made-up addresses add a series.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #registers = [this.#registry];

  readonly #answers = new Histogram({
    name: 'space_http_request_duration_seconds',
    help: 'Time from the arrival of a request to its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers: this.#registers,
  });

  readonly #refusals = new Counter({
    name: 'space_refusals_total',
    help: 'Requests refused, by the name of the problem; sign-ins that came to nothing begin with "sign-in-".',
    labelNames: ['refusal'],
    registers: this.#registers,
  });

  readonly #limited = new Counter({
    name: 'space_rate_limited_total',
    help: 'Requests refused because they were beyond a rate.',
    labelNames: ['rate'],
    registers: this.#registers,
  });

  readonly #unavailable = new Counter({
    name: 'space_database_unavailable_total',
    help: 'Requests for which the database did nothing, by reason; "queue full" means too much to do.',
    labelNames: ['reason'],
    registers: this.#registers,
  });

  readonly #mails = new Counter({
    name: 'space_mails_total',
    help: 'Attempts to send a mail, by outcome; "failed" is tried again.',
    labelNames: ['outcome'],
    registers: this.#registers,
  });

  constructor() {
    // A series that begins with its first event hides that event from `rate()`.
    for (const refusal of Object.keys(problems)) this.#refusals.inc({ refusal }, 0);
    for (const rate of rates) this.#limited.inc({ rate }, 0);
    for (const reason of unavailableReasons) this.#unavailable.inc({ reason }, 0);
    for (const outcome of mailOutcomes) this.#mails.inc({ outcome }, 0);
    collectDefaultMetrics({ register: this.#registry });
  }

  readonly countAnswer = ({ method, route, status, milliseconds, refusal, rate, reason }: Answer) => {
    this.#answers.observe({ method, route, status }, milliseconds / 1000);
    if (refusal !== undefined) this.#refusals.inc({ refusal });
    if (rate !== undefined) this.#limited.inc({ rate });
    if (reason !== undefined) this.#unavailable.inc({ reason });
  };

  readonly countMail = (outcome: MailOutcome) => this.#mails.inc({ outcome });

  /** From now on each scrape tells how the database is and how busy. */
  watchDatabase(database: AdmittedDatabase) {
    this.#gauge('space_database_state', 'How the database is, asked at each scrape: 1 for what holds.', 'state', async () => {
      const found = (await database.probe()) ?? 'ready';
      return Object.fromEntries(databaseStates.map((state) => [state, Number(state === found)]));
    });
    this.#gauge('space_database_queue', 'Requests that the database works for, and that wait for their turn.', 'state', () => {
      const { working, waiting } = database.queue;
      return { working, waiting };
    });
    this.#gauge('space_database_queue_limit', 'How many it works for at a time, and how many may wait.', 'state', () => {
      const { width, queue } = database.limits;
      return { working: width, waiting: queue };
    });
    if (database.connections === undefined) return;
    this.#gauge('space_database_connections', 'Connections to the database, and who waits for one.', 'state', () => ({
      ...database.connections,
    }));
  }

  /** @param ready True once requests are served, until the service is told to end. */
  watchReadiness(ready: () => boolean) {
    const collect = (gauge: Gauge) => gauge.set(Number(ready()));
    new Gauge({
      name: 'space_ready',
      help: '1 while the process takes requests: it has started and is not ending.',
      registers: this.#registers,
      collect() {
        collect(this);
      },
    });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  write(): Promise<string> {
    return this.#registry.metrics();
  }

  #gauge(name: string, help: string, label: string, read: () => Counts | Promise<Counts>) {
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers: this.#registers,
      async collect() {
        for (const [word, count] of Object.entries(await read())) this.set({ [label]: word }, count);
      },
    });
  }
}

type Counts = Readonly<Record<string, number>>;
