// What the page needs, whether a header is there or not: the tags that the header has defined already stay the header's.
import 'space-elements/define';
import { followSession } from 'space-elements/session';
import { startPage } from '../../shared/page.js';

startPage(followSession);
