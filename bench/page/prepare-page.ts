/** The first script of every page that is measured; the command puts the conditions before it. */
import type { Conditions } from './conditions.js';
import { Driver } from './driver.js';
import { fakeFetch } from './fake-fetch.js';

declare global {
  var conditions: Conditions;
  var driver: Driver;
}

fakeFetch(conditions);
globalThis.driver = new Driver(conditions);
