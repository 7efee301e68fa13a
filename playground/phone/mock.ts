import { startMock } from '../../mocks/index.js';

/** The same world as that of the portal: both pages keep it in the storage that they share. */
export const ready: Promise<unknown> = startMock({ storage: localStorage });
