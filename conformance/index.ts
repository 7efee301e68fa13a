/** The conformance suite: holds a running back-end against the contract. */
export { checks } from './checks/index.js';
export { ConformanceError } from './preparation.js';
export { type CheckResult, type ConformanceReport, countResults } from './report.js';
export { type Authentication, type ConformanceOptions, runConformance } from './run-conformance.js';
export { type LeftSpace, spacesNeeded } from './own-spaces.js';
