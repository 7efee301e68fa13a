// The document outlives its pages, and so does this listener. The link leads to the page of the space that is active now.
document.addEventListener('space-switched', () => document.querySelector('.brand').click());

// Turbo takes the language from the next page; htmx leaves `<html>` alone.
document.addEventListener('htmx:after:swap', () => {
  document.documentElement.lang = document.querySelector('main').lang;
});
