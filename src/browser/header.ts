// What nearly every page shows, in one file: the session, and the switcher in the header.
import '../components/space-session/define.js';
import '../components/space-switcher/define.js';
