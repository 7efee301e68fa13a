import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** Longest time that a service may take to start on a busy machine, in milliseconds. */
const patience = 120_000;

/** The service as a process of its own, as `npm run service` starts it. */
export class ServiceProcess {
  readonly url: string;
  readonly #child: ChildProcess;
  #output = '';

  /** Rather `ServiceProcess.start`: it waits. */
  constructor(environment: Readonly<Record<string, string>>) {
    this.url = `http://localhost:${environment['PORT'] ?? ''}`;
    this.#child = spawn(process.execPath, ['--import', 'tsx', 'service/main.ts'], {
      env: { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'error', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout!, this.#child.stderr!]) {
      stream.setEncoding('utf8').on('data', (text: string) => (this.#output += text));
    }
  }

  /**
   * Starts one and waits until it takes requests. Rejects with what it wrote when it does not.
   *
   * @param environment What it is told, at least `PORT`; the rest comes from the environment of the tests.
   */
  static async start(environment: Readonly<Record<string, string>>): Promise<ServiceProcess> {
    const service = new ServiceProcess(environment);
    const end = Date.now() + patience;
    while (!(await service.#isReady())) {
      if (service.#hasEnded || Date.now() > end) {
        await service.kill();
        throw new Error(`The service did not start:\n${service.#output}`);
      }
      await pause(100);
    }
    return service;
  }

  /** What it has written until now, to both streams. */
  get output(): string {
    return this.#output;
  }

  /** Ends it as a crash does: it can finish nothing. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Asks it to end, and answers its exit code. */
  async stop(): Promise<number | null> {
    await this.#end('SIGTERM');
    return this.#child.exitCode;
  }

  get #hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  async #isReady(): Promise<boolean> {
    const answer = await fetch(`${this.url}/readyz`).catch(() => undefined);
    return answer?.ok ?? false;
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM') {
    if (this.#hasEnded) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill(signal);
    await ended;
  }
}
