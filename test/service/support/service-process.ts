import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

const fromSources = ['--import', 'tsx', 'service/process/main.ts'];

/** The service as a process of its own, of its sources unless stated. */
export class ServiceProcess {
  readonly #process: ChildProcess;
  readonly #errors: Promise<string>;
  readonly #exit: Promise<number | null>;
  /** The lines of its log until it was ready. */
  readonly log: string[] = [];

  /**
   * @param environment All it is told, but for the path to programs. Its ports are free ones unless stated.
   * @param command What node runs.
   */
  constructor(environment: Readonly<Record<string, string>>, command: readonly string[] = fromSources) {
    const usual = { PATH: process.env['PATH'], PORT: '0', IDENTITY_PORT: '0' };
    this.#process = spawn(process.execPath, command, {
      env: { ...usual, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#errors = text(this.#process.stderr!);
    this.#exit = once(this.#process, 'exit').then(([code]) => code as number | null);
  }

  /** @returns Where it listens, once it takes requests. Rejects with what it wrote when it does not start. */
  async ready(): Promise<string> {
    const output = this.#process.stdout!;
    const url = await this.#readUrl(output);
    if (url === undefined) throw new Error(`The service did not start: ${await this.#errors}`);
    // What it writes from now on is let go: a process whose output nobody reads waits.
    output.resume();
    return url;
  }

  send(signal: NodeJS.Signals) {
    this.#process.kill(signal);
  }

  /** The exit code and what was written to the standard error. */
  async ended(): Promise<{ readonly code: number | null; readonly errors: string }> {
    return { code: await this.#exit, errors: await this.#errors };
  }

  /** Ends it as a crash does: it can finish nothing. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#exit;
  }

  async #readUrl(output: Readable): Promise<string | undefined> {
    for await (const line of createInterface(output)) {
      this.log.push(line);
      const { msg, url } = JSON.parse(line) as { msg: string; url: string };
      if (msg === 'ready') return url;
    }
    return undefined;
  }
}
