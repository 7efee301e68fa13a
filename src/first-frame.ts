/**
 * For a page with a bundler, imported before the elements: the sessions that are in the page take the answer that the
 * server has written into it, or request it, before their element is defined. The script tag does so by itself.
 */
import { requestSession } from './session/request-session.js';

if (typeof document !== 'undefined') for (const session of document.querySelectorAll('space-session')) requestSession(session);
