#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises';
import { readArguments, type ReportFile, type Request, usage, UsageError } from './command-line/arguments.js';
import { writeJUnit } from './command-line/junit-report.js';
import { TerminalReport } from './command-line/terminal-report.js';
import { ConformanceError, type ConformanceReport, countResults, runConformance } from './index.js';

/** The command `space-elements-conformance`. */
try {
  process.exitCode = await answer(readArguments(process.argv.slice(2), process.env));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof ConformanceError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function answer(request: Request): Promise<number> {
  switch (request.wanted) {
    case 'help':
      process.stdout.write(usage);
      return 0;
    case 'version':
      process.stdout.write(`${await readVersion()}\n`);
      return 0;
    case 'run':
      return run(request);
  }
}

async function run({ options, files, skipsFail }: Extract<Request, { wanted: 'run' }>): Promise<number> {
  const terminal = new TerminalReport((text) => process.stdout.write(text));
  const signal = stopAtInterrupt();
  const report = await runConformance({ ...options, signal, report: (result) => terminal.add(result) });
  terminal.end(report);
  for (const file of files) await save(file, report);
  if (report.isStopped) return 130;
  const { failed, skipped } = countResults(report.results);
  if (failed > 0) return 1;
  if (!skipsFail || skipped === 0) return 0;
  console.error(`${skipped === 1 ? 'A check was' : `${skipped} checks were`} skipped, and --no-skips is given.`);
  return 1;
}

/** Ctrl-C ends the run, which then closes what it created; a second one ends the process at once. */
function stopAtInterrupt(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      console.error('Stopping: what the run created is closed. Once more to end at once.');
      stop.abort();
    });
  }
  return stop.signal;
}

async function save({ format, file }: ReportFile, report: ConformanceReport): Promise<void> {
  const text = format === 'junit' ? writeJUnit(report) : `${JSON.stringify(report, null, 2)}\n`;
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new UsageError(`The report cannot be written to ${file}: ${(error as NodeJS.ErrnoException).code}.`);
  }
}

/** Of the package: its description lies above the sources, and above what is built of them. */
async function readVersion(folder = new URL('.', import.meta.url)): Promise<string> {
  const text = await readFile(new URL('package.json', folder), 'utf8').catch(() => undefined);
  return text === undefined ? readVersion(new URL('..', folder)) : (JSON.parse(text) as { version: string }).version;
}
