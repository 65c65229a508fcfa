import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { listen } from '../listen.ts';
import type { MenuCommand } from '../menu/commands.ts';
import { moveInMenu } from '../menu/movement.ts';
import { placeMenu } from '../menu/place.ts';
import { runCommand } from '../menu/run.ts';
import { isOnSelection } from '../menu/selected-text.ts';
import { isShortcut, keep } from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { commandLabel } from '../words/menu.ts';
import type { Words } from '../words/words.ts';
import { type MenuTarget, targetAt, targetOfFocus } from './menu-target.ts';

/** A menu that is open, and what had the focus before. */
interface OpenMenu extends MenuTarget {
  readonly opener: Element | null;
}

/** The panel's own context menu, while one is open. */
export function ContextMenu({ store }: { readonly store: Store }): JSX.Element | null {
  const open = useSignal<OpenMenu | null>(null);
  useEffect(
    () =>
      listenForMenus(store, (target) => {
        open.value = target && { ...target, opener: document.activeElement };
      }),
    [store, open],
  );
  const menu = open.value;
  if (!menu) return null;
  return (
    <Menu
      menu={menu}
      close={(returns) => {
        // Before the menu goes: an element that leaves with the focus leaves it to nobody.
        if (returns && menu.opener instanceof HTMLElement)
          menu.opener.focus({ preventScroll: true });
        open.value = null;
      }}
      words={store.host.words}
      run={(command) => runCommand(command, store)}
    />
  );
}

/** Opens a menu at a press of the right button and at the keys for it; the returned function ends that. */
function listenForMenus(store: Store, open: (target: MenuTarget) => void): () => void {
  // As it was pressed: on a Mac the press itself selects the word below it, before the event for menus.
  let isOnText = false;
  const onPointerDown = ({ clientX, clientY }: PointerEvent): void => {
    isOnText = isOnSelection(clientX, clientY);
  };
  const onContextMenu = (event: MouseEvent): void => {
    const { target, clientX, clientY } = event;
    if (!(target instanceof Element)) return;
    // The keys for menus make this event too, some browsers when they are let go.
    if (target.closest('.menu')) return keep(event);
    if (isOnText) return;
    const found = targetAt(target, clientX, clientY, store);
    if (!found) return;
    keep(event);
    open(found);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    isOnText = false;
    if (!isShortcut('menu', event) || !document.activeElement) return;
    if (document.activeElement.closest('.menu')) return keep(event);
    // Selected text has the browser's menu, by the keys too, which make the event for menus.
    isOnText = String(getSelection()) !== '';
    if (isOnText) return;
    const found = targetOfFocus(document.activeElement, store);
    if (!found) return;
    keep(event);
    open(found);
  };
  const stops = [
    listen('pointerdown', onPointerDown),
    listen('contextmenu', onContextMenu),
    listen('keydown', onKeyDown),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function Menu({
  menu,
  close,
  words,
  run,
}: {
  readonly menu: OpenMenu;
  readonly words: Words;
  /** Whether the focus goes back to where it was. */
  readonly close: (returns: boolean) => void;
  readonly run: (command: MenuCommand) => void;
}): JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  const { groups, anchor } = menu;
  const commands = groups.flat();
  const labels = commands.map((command) => commandLabel(words, command));
  const items = (): readonly HTMLElement[] => [
    ...(element.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
  ];
  usePlace(element, menu);
  useClosing(element, close);
  useLayoutEffect(() => items()[0]?.focus({ preventScroll: true }), [anchor]);

  const choose = (command: MenuCommand): void => {
    close(true);
    run(command);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = items().findIndex((item) => item.contains(document.activeElement));
    const command = commands[at];
    const next = moveInMenu(event.key, labels, at);
    if (event.key === 'Escape' || event.key === 'Tab') close(true);
    else if ((event.key === 'Enter' || event.key === ' ') && command) choose(command);
    else if (next !== null) items()[next]?.focus();
    // With these Firefox moves the caret that a text selected before has left, and the focus to it.
    else if (!/^(?:Arrow|Page)/.test(event.key)) return;
    keep(event);
  };
  return (
    <div
      class={`menu ${menu.opener?.matches('.list') ? 'of-list' : ''}`}
      role="menu"
      tabIndex={-1}
      aria-label={words.text('menu')}
      ref={element}
      onKeyDown={onKeyDown}
    >
      {groups.map((group, index) => [
        index > 0 && <hr key={`line ${index}`} />,
        ...group.map((command) => (
          <Item
            // Two ids of one error can have the same name.
            key={commands.indexOf(command)}
            command={command}
            words={words}
            choose={choose}
          />
        )),
      ])}
    </div>
  );
}

function Item({
  command,
  words,
  choose,
}: {
  readonly command: MenuCommand;
  readonly words: Words;
  readonly choose: (command: MenuCommand) => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class="menu-item"
      role="menuitem"
      tabIndex={-1}
      // The item below the mouse is the one that Enter chooses.
      onPointerMove={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
      onClick={() => choose(command)}
    >
      {commandLabel(words, command)}
    </button>
  );
}

/** Puts the menu where it belongs as soon as its size is known. */
function usePlace(element: { readonly current: HTMLElement | null }, { anchor }: OpenMenu): void {
  useLayoutEffect(() => {
    if (!element.current) return;
    const { width, height } = element.current.getBoundingClientRect();
    const viewport = { width: innerWidth, height: innerHeight };
    const { left, top } = placeMenu(anchor, { width, height }, viewport);
    element.current.style.cssText = `left: ${left}px; top: ${top}px;`;
  }, [anchor]);
}

/**
 * Closes the menu when something else is pressed, scrolled or looked at. A list scrolls by itself too, as
 * errors come in, and that must not take away a menu that is being read.
 */
function useClosing(
  element: { readonly current: HTMLElement | null },
  close: (returns: boolean) => void,
): void {
  const latest = useRef(close);
  latest.current = close;
  // Before the menu is painted: what is pressed as soon as it is seen closes it.
  useLayoutEffect(() => {
    const isInside = ({ target }: Event): boolean =>
      target instanceof Node && element.current?.contains(target) === true;
    const onOther = (event: Event): void => {
      if (!isInside(event)) latest.current(event.type === 'wheel');
    };
    // Elements lose the focus too.
    const onAway = ({ target }: Event): void => {
      if (target === window) latest.current(true);
    };
    const stops = [
      listen('pointerdown', onOther),
      listen('focusin', onOther),
      listen('wheel', onOther),
      listen('resize', onAway),
      listen('blur', onAway),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [element]);
}
