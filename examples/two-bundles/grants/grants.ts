// What the page needs, whether a header is there or not: the tags that the header has defined already stay the header's.
import 'space-elements/define';
import '../../shared/page.js';
