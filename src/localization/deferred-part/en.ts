/** What is said when a part of an element cannot be downloaded. */
export const deferredPart = {
  /** It is no longer where the page expects it. */
  pageOutdated: 'This page has been updated in the meantime.',
  /** What then helps. */
  reload: 'Load the page again',
};
