/**
 * Listens for an event of the window until the returned function is called: on its way down, before the
 * panel's elements and the tools' own listener on the document hear of it. Events of elements that do not
 * rise are heard too.
 */
export function listen<Type extends keyof WindowEventMap>(
  type: Type,
  listener: (event: WindowEventMap[Type]) => void,
): () => void {
  addEventListener(type, listener, true);
  return () => removeEventListener(type, listener, true);
}
