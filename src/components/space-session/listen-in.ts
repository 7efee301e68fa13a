/** Listens to what happens in the scope of a session. What happens inside another session is up to that one. */
export function listenIn(scope: HTMLElement, session: Element, signal: AbortSignal) {
  return <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
    on = scope,
  ): void => {
    const hear = (event: HTMLElementEventMap[Type]) => {
      const nearest = event.composedPath().find((node) => (node as Element).localName === session.localName);
      if (!nearest || nearest === session) listener(event);
    };
    on.addEventListener(type, hear, { signal });
  };
}
