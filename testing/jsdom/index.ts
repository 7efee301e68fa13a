/**
 * Adds to jsdom what the elements need of a browser and it does not have. For the set-up of tests; in a browser this
 * does nothing. There is no layout: no media query matches, and nothing is ever in view.
 */
import { addDialogs } from './dialogs.js';
import { addObservers } from './observers.js';
import { addPopovers } from './popovers.js';

// Projects set up their tests in Node alike.
if (typeof document !== 'undefined') {
  addPopovers();
  addDialogs();
  addObservers();
}
