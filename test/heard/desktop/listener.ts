/**
 * Plays scenarios on a desktop of its own and tells what Orca says. Reads the name of a scenario from each line of its
 * input, and answers each with a line of JSON. Started by `main.ts`, below `dbus-run-session`.
 */
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { agree, type Heard, heardAt, readHeard } from '../heard.js';
import { type Browser, readScenario, type Step } from '../scenario.js';
import { Desktop } from './desktop.js';
import { isAtWork } from './processes.js';

/** Milliseconds for which nothing on the desktop may be at work. */
const restMs = 200;

/** Milliseconds without a word. */
interface Quiet {
  /** After the first words. */
  readonly said: number;
  /** As long as nothing was said. */
  readonly unsaid: number;
}

/** When all that is expected was said. */
const asExpected: Quiet = { said: 500, unsaid: 1000 };
/** When something is missing, or nobody knows what to expect: longer than the slowest answer of the mock. */
const inDoubt: Quiet = { said: 4500, unsaid: 5000 };
/** A page that opens: what is said then is not compared. */
const opening: Quiet = { said: 2000, unsaid: 40_000 };
const loading: Quiet = { said: 40_000, unsaid: 40_000 };

const [home, browser, sites] = process.argv.slice(2) as [string, Browser, string];
const addresses = JSON.parse(sites) as Readonly<Record<'playground' | 'storybook', string>>;
const desktop = new Desktop(home, browser);
// Whoever listens is done or gone. Xvfb, Orca and the browser end with the session bus, which ends with this process.
process.stdin.once('end', () => process.exit());
await desktop.start();

for await (const name of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await play(name)));
}

async function play(name: string): Promise<readonly Heard[] | { readonly failure: string }> {
  const scenario = readScenario(name);
  const expected = process.env['HEARD_UPDATE'] ? undefined : readHeard(name, browser);
  const heard: Heard[] = [];
  try {
    for (const [index, step] of scenario.steps.entries()) {
      const mark = desktop.speech.mark;
      const now = () => heardAt(step, desktop.speech.since(mark), scenario);
      await take(step);
      await settle(mark, () => {
        if (step.act === 'open') return isLoaded(mark) ? opening : loading;
        const lines = expected?.[index]?.lines;
        return lines && agree(lines, now().lines) ? asExpected : inDoubt;
      });
      heard.push(now());
    }
    return heard;
  } catch (error) {
    return { failure: String(error) };
  } finally {
    await desktop.close();
  }
}

/** Orca says so in any browser, once the document is complete. */
function isLoaded(mark: number): boolean {
  return desktop.speech.since(mark).some(({ text }) => text.startsWith('Finished loading'));
}

async function take(step: Step): Promise<void> {
  if (step.act === 'open') await desktop.open(addresses[step.site] + step.address);
  else if (step.act === 'key') desktop.press(step.key);
  else desktop.type(step.text);
}

async function settle(mark: number, quiet: () => Quiet): Promise<void> {
  const began = Date.now();
  let worked = began;
  for (;;) {
    await pause(50);
    if (isAtWork()) worked = Date.now();
    const { said, unsaid } = quiet();
    const waited = Date.now() - began;
    const silence = (desktop.speech.silence(mark) ?? Infinity) * 1000;
    const patience = desktop.speech.since(mark).length > 0 ? said : unsaid;
    if (desktop.speech.idle && Date.now() - worked > restMs && Math.min(waited, silence) >= patience) return;
    // A page that never stops talking.
    if (waited > 60_000) return;
  }
}
