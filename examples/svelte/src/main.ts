import { mount } from 'svelte';
import 'space-elements/define';
import 'space-elements/svelte';
import 'space-elements/tokens.css';
import '../../shared/page.css';
import './nordlicht.css';
import Nordlicht from './nordlicht.svelte';

mount(Nordlicht, { target: document.body });
