// The head of every page: it brings the session for whoever asks.
import 'space-elements/space-session/define';
import 'space-elements/space-switcher/define';
