import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What makes an invitation older, by a command of a shell. The id comes from the back-end: it is no part of the command. */
export function backdateBy(command: string) {
  return async (invitationId: string): Promise<void> => {
    const shell = spawn(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, INVITATION_ID: invitationId } });
    const [code] = (await once(shell, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`the command of --backdate ended with ${code ?? 'a signal'}`);
  };
}
