/** Gives the buttons of the demo controls, by the second part of their ids, what they do. */
export function wireButtons(acts: Readonly<Record<string, () => void>>): void {
  for (const [name, act] of Object.entries(acts)) {
    document.querySelector(`#demo-${name}`)!.addEventListener('click', act);
  }
}
