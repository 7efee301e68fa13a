/** For the `input` of a field: a form around the element would take it for a change of its own. */
export const keepInside = (event: Event): void => event.stopPropagation();
