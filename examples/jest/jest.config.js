export default {
  testEnvironment: './environment.js',
  testEnvironmentOptions: { url: 'https://portal.example/' },
  setupFiles: ['space-elements/testing/jsdom'],
  // The package and Lit are ES modules, which Node runs as they are.
  transform: {},
};
