import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';

type Component<Props> = (props: Props) => JSX.Element | null;

/**
 * A component whose code is loaded when it is first drawn, and that draws nothing until then, nor when it
 * cannot be loaded.
 *
 * @param load gives the component; called until it has given it once
 */
export function lazily<Props extends object>(
  load: () => Promise<Component<Props>>,
): Component<Props> {
  let Loaded: Component<Props> | null = null;
  return (props) => {
    const isLoaded = useSignal(Loaded !== null);
    useEffect(() => {
      if (Loaded) return;
      load().then(
        (component) => {
          Loaded = component;
          isLoaded.value = true;
        },
        () => {},
      );
    }, [isLoaded]);
    return isLoaded.value && Loaded ? <Loaded {...props} /> : null;
  };
}
