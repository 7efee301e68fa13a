/** Says above the page what the address asks for in vain. */
export function sayMistake(words: string): void {
  const mistake = document.createElement('p');
  mistake.className = 'demo-mistake';
  mistake.lang = 'en';
  mistake.setAttribute('role', 'alert');
  mistake.textContent = words;
  document.body.prepend(mistake);
}
