import 'space-elements/define';
import { followSession } from 'space-elements/session';
import { startPage } from '../../shared/page.js';
import './formation.css';

startPage(followSession);
