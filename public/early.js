// Runs before anything is painted: the language, the theme and the page stand on <html> from the first pixel on.
// A plain script, because a module would run too late. What is chosen in the address is kept for the next page.
{
  const address = new URLSearchParams(location.search);
  const root = document.documentElement;

  const choose = (name, allowed) => {
    const wanted = address.get(name) ?? localStorage.getItem(`playground.${name}`);
    const chosen = allowed.includes(wanted) ? wanted : allowed[0];
    localStorage.setItem(`playground.${name}`, chosen);
    return chosen;
  };

  root.lang = choose('lang', ['fr', 'de', 'en', 'lb']);
  root.dataset.theme = choose('theme', ['system', 'light', 'dark', 'contrast']);
  root.dataset.width = choose('width', ['full', '768', '320']);
  root.dataset.page = address.get('page') ?? 'home';
}
