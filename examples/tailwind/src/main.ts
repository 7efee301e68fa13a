import 'space-elements/define';
import '../../shared/page.js';
import './formation.css';
