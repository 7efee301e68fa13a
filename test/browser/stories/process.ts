/** Storybook reads the environment, which bundlers replace and a page that loads its modules one by one does not have. */
Object.assign(globalThis, { process: { env: {} } });
