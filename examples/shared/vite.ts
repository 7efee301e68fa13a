/** For development: `npm run dev` of an example asks the space service that `npm start` has started. */
export const server = { proxy: { '/api': 'http://localhost:4620' } };
