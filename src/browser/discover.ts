/**
 * Calls back once for each of these tags, with the first element, that is somewhere in the page, now or later: in the document, and in open
 * shadow roots that are there when their host comes into the page or is defined. Stops watching once it has found all.
 */
export function discover(tags: Iterable<string>, found: (tag: string, element: Element) => void): void {
  const missing = new Set(tags);

  const visit = (branch: Element) => {
    for (const element of [branch, ...branch.querySelectorAll('*')]) {
      const { localName, shadowRoot } = element;
      if (missing.delete(localName)) found(localName, element);
      else if (shadowRoot) watch(shadowRoot);
      // An element of the host, whose script is still to come.
      else if (element.matches(':not(:defined)')) {
        void customElements.whenDefined(localName).then(() => element.shadowRoot && watch(element.shadowRoot));
      }
    }
    if (!missing.size) observer.disconnect();
  };

  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node.nodeType === 1) visit(node as Element);
  });

  const watch = (root: Document | ShadowRoot) => {
    observer.observe(root, { childList: true, subtree: true });
    for (const element of root.children) visit(element);
  };

  watch(document);
}
