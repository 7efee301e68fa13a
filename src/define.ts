// Defines every element.
import './components/create-pro-space-form/define.js';
import './components/space-session/define.js';
import './components/space-switcher/define.js';
import './components/terms-acceptance/define.js';
