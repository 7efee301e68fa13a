import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** The claims of this process: empty files, each with a name that is never used again. */
const own = new Set<string>();

const host = encodeURIComponent(hostname());

/**
 * Locks a folder for one caller in this process, until the returned function is called. The lock of a process that has
 * ended or crashed does not count.
 *
 * Each caller first writes a claim and then looks for others. Of two at the same moment the one that looks last sees the
 * other: both may be refused, but never neither of them.
 *
 * @throws Error with one sentence for people when another caller has it.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  // It holds personal data: no other user of the machine may read it. `mkdir` would leave an existing folder as it is.
  chmodSync(folder, 0o700);
  const claim = `space-service.${host}.${process.pid}.${crypto.randomUUID()}`;
  const file = join(folder, claim);
  writeFileSync(file, '', { flag: 'wx' });
  own.add(claim);
  const withdraw = () => {
    rmSync(file, { force: true });
    own.delete(claim);
  };
  try {
    refuseOthers(folder, claim);
  } catch (error) {
    withdraw();
    throw error;
  }
  return withdraw;
}

/** Removes the claims of processes that are gone: no name is used twice, so a claim cannot belong to another by then. */
function refuseOthers(folder: string, claim: string) {
  for (const name of readdirSync(folder)) {
    const other = /^space-service\.(?<host>.+)\.(?<pid>\d+)\.[\da-f-]{36}$/.exec(name)?.groups;
    if (other === undefined || name === claim) continue;
    const holder = { name, host: other['host']!, pid: Number(other['pid']) };
    if (!isGone(holder)) throw new Error(refusal(folder, holder));
    rmSync(join(folder, name), { force: true });
  }
}

interface Holder {
  readonly name: string;
  readonly host: string;
  readonly pid: number;
}

/** On another machine or in another container a process of any number may live: nobody can tell from here. */
function isGone(holder: Holder): boolean {
  if (holder.host !== host) return false;
  // In a container every process may have the same number: a claim that this process did not write is an old one.
  if (holder.pid === process.pid) return !own.has(holder.name);
  try {
    process.kill(holder.pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function refusal(folder: string, { name, host: holderHost, pid }: Holder): string {
  const remedy = 'stop it, or name another DATABASE_FOLDER';
  if (holderHost === host) return `Process ${pid} has the database in ${folder}: ${remedy}.`;
  const place = decodeURIComponent(holderHost);
  return `Process ${pid} on ${place} has the database in ${folder}: ${remedy}. If it is gone, remove the file ${name}.`;
}
