import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UnavailableReason } from '../../service/database/database.js';
import { createLogger } from '../../service/process/logging.js';
import { prepareDatabase } from '../../service/process/prepare-database.js';
import { databases } from './support/databases.js';

test('a process that starts on a standby, whose tables are all there, waits until it takes changes', async () => {
  const { database, close } = await databases.PGlite();
  const answers: (UnavailableReason | undefined)[] = ['read-only', 'read-only', undefined];
  Object.assign(database, { probe: () => Promise.resolve(answers.shift()) });
  const logger = createLogger('error');
  const waits: unknown[] = [];
  logger.warn = (entry: unknown) => void waits.push(entry);
  await prepareDatabase(database, logger, new Date());
  assert.deepEqual(answers, []);
  assert.deepEqual(waits, [{ reason: 'read-only' }]);
  await close();
});
