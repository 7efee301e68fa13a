import postcss, { type Rule } from 'postcss';
import { styles } from '../../src/components/space-switcher/space-switcher.styles.js';
import { base } from '../../src/styles/base.js';
import { tokens } from '../../src/styles/tokens.js';

/** Of the element's classes those that its button consists of, before anything has happened to it. */
const classes = new Set(['trigger', 'tile', 'words', 'quiet', 'title', 'private', 'professional']);

/** Of the elements that the styles name, those in the button. */
const elements = /^(?:\*|svg|:focus-visible|::before|::after)$/u;

const trigger = 'space-switcher > .space-trigger';

/** In a page, a class says where it is from. */
export const classInPage = (name: string) => `space-${name}`;

/** Takes back what pages say of links, spans and drawings, and adds what browsers say of buttons. */
const reset = `
:where(${trigger}, ${trigger} :not(path)) {
  all: unset !important;
}

:where(${trigger}) {
  letter-spacing: normal !important;
  word-spacing: normal !important;
  text-indent: 0 !important;
  text-shadow: none !important;
  text-transform: none !important;
  cursor: pointer !important;
}

:where(${trigger} svg) {
  fill: none !important;
  stroke: currentColor !important;
  stroke-width: 2 !important;
  stroke-linecap: round !important;
  stroke-linejoin: round !important;
}
`;

/** The element's own styles, for its button as a link of the page: as it looks before the element is there. */
export function firstFrameStyleSheet(): string {
  const sheet = postcss.parse(tokens.cssText + base.cssText + styles.cssText);
  sheet.walkComments((comment) => void comment.remove());
  sheet.walkAtRules('keyframes', (rule) => void rule.remove());
  sheet.walkRules(keepInPage);
  sheet.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return `/* The button of <space-switcher>, as the server writes it. */${reset}${sheet.toString()}`;
}

function keepInPage(rule: Rule): void {
  const selectors = rule.selectors.map(inPage).filter((selector) => selector !== undefined);
  if (selectors.length === 0) {
    rule.remove();
    return;
  }
  // What the page says of the element itself holds, as it does for the element.
  if (!selectors[0]!.startsWith(':where')) rule.walkDecls((declaration) => void (declaration.important = true));
  rule.selectors = selectors;
}

/** A selector of the element for the page; undefined if it selects nothing of the button. */
function inPage(selector: string): string | undefined {
  // Once it is defined, it has these itself.
  if (selector === ':host') return ':where(space-switcher:not(:defined))';
  if (selector === ':host([hidden])') return 'space-switcher[hidden]:not(:defined)';
  const named = [...selector.matchAll(/\.(?<name>[\w-]+)/gu)].map(({ groups }) => groups!['name']!);
  if (named.length === 0) return elements.test(selector) ? ofTrigger(selector) : undefined;
  if (!named.every((name) => classes.has(name))) return undefined;
  const renamed = selector.replace(/\.(?<name>[\w-]+)/gu, (_, name: string) => `.${classInPage(name)}`);
  return renamed.startsWith('.space-trigger') ? `space-switcher > ${renamed}` : `${trigger} ${renamed}`;
}

/** A selector without classes: the button too, where it is one of those. */
function ofTrigger(selector: string): string {
  if (selector === 'svg') return `${trigger} svg`;
  return selector === '*' ? `${trigger}, ${trigger} *` : `${trigger}${selector}`;
}
