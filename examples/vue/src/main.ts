import { createApp } from 'vue';
import 'space-elements/define';
import 'space-elements/vue';
import 'space-elements/tokens.css';
import '../../shared/page.css';
import './halle.css';
import Halle from './halle.vue';

createApp(Halle).mount(document.body);
