import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { visible, visibleLines } from '../../engine/visible.ts';
import type { FindingItem } from '../../model/finding.ts';
import { moveInTree, type TreeLine, tabStop, treeOf } from '../detail/tree.ts';
import { hasItem } from '../menu/values.ts';
import { isShortcut, keep } from '../shortcuts.ts';
import type { Words } from '../words/words.ts';
import { Fix } from './fix.tsx';
import { Notes } from './notes.tsx';
import { Params } from './params.tsx';
import { Triangle } from './section.tsx';

/** Errors nested in another as a tree, in which a click, Enter or Space marks their place in the body. */
export function ItemsTree({
  items,
  shown,
  show,
  words,
}: {
  readonly items: readonly FindingItem[];
  /** Path of the item that is marked in the body; null for none. */
  readonly shown: string | null;
  readonly show: (path: string) => void;
  readonly words: Words;
}): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const closed = useSignal<ReadonlySet<string>>(new Set());
  const focused = useSignal<string | null>(null);
  const { lines, left } = treeOf(items, closed.value);
  const stop = tabStop(lines, focused.value);

  const setClosed = (keys: readonly string[], isClosed: boolean): void => {
    const next = new Set(closed.value);
    for (const key of keys) {
      if (isClosed) next.add(key);
      else next.delete(key);
    }
    closed.value = next;
  };
  const focus = (key: string): void => {
    focused.value = key;
    const line = list.current?.children[lines.findIndex((each) => each.key === key)];
    if (line instanceof HTMLElement) line.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.shiftKey && !isShortcut('item-unfold-all', event)) return;
    if (stop !== null && (event.key === 'Enter' || event.key === ' ')) {
      show(stop);
      return keep(event);
    }
    const move = moveInTree(lines, stop, event.key);
    if (!move) return;
    keep(event);
    if (move.kind === 'focus') focus(move.key);
    else if (move.kind === 'open') setClosed(move.keys, false);
    else setClosed([move.key], true);
  };
  return (
    <>
      <ul
        class="items"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a list may be a tree (ARIA in HTML)
        role="tree"
        aria-label={words.text('nestedErrors')}
        ref={list}
        onKeyDown={onKeyDown}
      >
        {lines.map((line) => (
          <ItemLine
            key={line.key}
            line={line}
            words={words}
            isStop={line.key === stop}
            isShown={line.key === shown}
            fold={() => setClosed([line.key], line.expanded === true)}
            press={() => {
              focus(line.key);
              show(line.key);
            }}
          />
        ))}
      </ul>
      {left > 0 && <p class="subtle">{words.count('furtherErrors', left)}</p>}
    </>
  );
}

function ItemLine({
  line,
  words,
  isStop,
  isShown,
  fold,
  press,
}: {
  readonly line: TreeLine;
  readonly words: Words;
  /** Whether the Tab key reaches it. */
  readonly isStop: boolean;
  readonly isShown: boolean;
  readonly fold: () => void;
  readonly press: () => void;
}): JSX.Element {
  const { item, level, expanded, position, setSize } = line;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around it has the keys
    <li
      role="treeitem"
      ref={hasItem(item)}
      tabIndex={isStop ? 0 : -1}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={setSize}
      aria-expanded={expanded ?? undefined}
      aria-selected={isShown}
      style={level > 1 ? { '--level': String(level - 1) } : undefined}
      onClick={() => {
        // The end of marking a text to copy is a click too.
        if (getSelection()?.isCollapsed !== false) press();
      }}
    >
      <p>
        {expanded !== null && <Twisty isOpen={expanded} fold={fold} />}
        <b class="code">{item.code === null ? words.text('withoutCode') : visible(item.code)}</b>{' '}
        <span class="item-meaning">{item.meaning}</span>
      </p>
      {item.message && <p class="vendor-words">{visibleLines(item.message)}</p>}
      <Fix steps={item.fix} words={words} />
      <Params params={item.params} words={words} />
      <Notes notes={item.notes} words={words} />
      {/* For the mouse to see that it can be pressed; the keyboard presses the line itself. */}
      <button type="button" class="link" tabIndex={-1}>
        {words.text('showInBody', visible(item.path))}
      </button>
    </li>
  );
}

/** Folds and unfolds what is within a line. By keyboard the arrows to the sides do it. */
function Twisty({
  isOpen,
  fold,
}: {
  readonly isOpen: boolean;
  readonly fold: () => void;
}): JSX.Element {
  return (
    <span
      class="twisty"
      aria-hidden="true"
      onClick={(event) => {
        event.stopPropagation();
        fold();
      }}
    >
      <Triangle isOpen={isOpen} />
    </span>
  );
}
