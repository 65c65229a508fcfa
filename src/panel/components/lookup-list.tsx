import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { visible } from '../../engine/visible.ts';
import type { MatchKind } from '../../lookup/match.ts';
import { isFolder, type LookupLine, sideMove } from '../lookup/lines.ts';
import type { LookupState } from '../lookup/state.ts';
import { moveSelection, scrollToReveal, visibleRange } from '../rows.ts';
import { keep } from '../shortcuts.ts';
import type { Store } from '../store.ts';
import { ownerName, setNameOf } from '../words/lookup.ts';
import type { Words } from '../words/words.ts';
import { HEIGHTS } from './finding-list.tsx';
import { Triangle } from './section.tsx';

/** Answers and catalogue as a tree, of which only the lines on screen and a few around them are in the document. */
export function LookupList({
  state,
  store,
}: {
  readonly state: LookupState;
  readonly store: Store;
}): JSX.Element {
  const tree = useRef<HTMLDivElement>(null);
  const { words, look } = store.host;
  const lineHeight = HEIGHTS[look][store.settings.value.density];
  const scrollTop = useSignal(0);
  const height = useSignal(0);
  const lines = state.lines.value;
  const focus = state.focus.value;
  const query = state.query.value;
  const { first, last } = visibleRange(scrollTop.value, height.value, lineHeight, lines.length);

  useLayoutEffect(() => {
    const element = tree.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      height.value = element.clientHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [height]);
  useLayoutEffect(() => {
    if (tree.current) tree.current.scrollTop = 0;
  }, [query]);
  useLayoutEffect(() => {
    const element = tree.current;
    if (!element || focus < 0) return;
    element.scrollTop = scrollToReveal(focus, lineHeight, element.scrollTop, element.clientHeight);
  }, [focus, lineHeight]);

  const page = Math.max(1, Math.floor(height.value / lineHeight) - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (handleKey(event, state, page)) keep(event);
  };
  return (
    <div
      id="lookup-list"
      class="lookup-list"
      role="tree"
      tabIndex={0}
      aria-label={words.text('lookupList')}
      aria-busy={state.isBusy.value}
      aria-activedescendant={focus >= first && focus < last ? idAt(focus) : undefined}
      ref={tree}
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget }) => {
        scrollTop.value = currentTarget.scrollTop;
      }}
    >
      <div role="presentation" style={{ height: `${lines.length * lineHeight}px` }}>
        <div role="presentation" style={{ transform: `translateY(${first * lineHeight}px)` }}>
          {Array.from({ length: last - first }, (_, offset) => {
            const index = first + offset;
            const line = lines.at(index);
            return (
              line && (
                <Line
                  key={line.key}
                  line={line}
                  id={idAt(index)}
                  isFocused={index === focus}
                  press={() => press(line, state)}
                  words={words}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

function idAt(index: number): string {
  return `lookup-line-${index}`;
}

/** A click: goes to a record, and folds or unfolds everything else. */
function press(line: LookupLine, state: LookupState): void {
  state.goTo(line);
  if (isFolder(line)) state.fold(line.key, !line.isOpen);
}

/** Does what a key says; false for a key that the list does not use. */
function handleKey(event: KeyboardEvent, state: LookupState, page: number): boolean {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || shiftKey) return false;
  const lines = state.lines.value;
  const focus = state.focus.value;
  const line = lines.at(focus);
  const next = moveSelection(key, focus < 0 && key === 'ArrowUp' ? 0 : focus, lines.length, page);
  const move = next === null ? sideMove(key, lines, focus) : null;
  const target = lines.at(next ?? (move?.kind === 'focus' ? move.index : -1));
  if (key === 'ArrowUp' && focus <= 0) {
    document.getElementById('lookup-field')?.focus();
  } else if (target) {
    state.goTo(target);
  } else if (move?.kind === 'fold') {
    if (line) state.goTo(line);
    state.fold(move.key, move.isOpen);
  } else if ((key === 'Enter' || key === ' ') && line) {
    press(line, state);
    if (!isFolder(line)) document.getElementById('lookup-record')?.focus();
  } else {
    return false;
  }
  return true;
}

function Line({
  line,
  id,
  isFocused,
  press,
  words,
}: {
  readonly line: LookupLine;
  readonly id: string;
  readonly isFocused: boolean;
  readonly press: () => void;
  readonly words: Words;
}): JSX.Element {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around it has the keys
    <div
      id={id}
      class={`lookup-line ${line.kind} ${isFocused ? 'focused' : ''}`}
      role="treeitem"
      aria-level={line.level}
      aria-posinset={line.position}
      aria-setsize={line.siblings}
      aria-expanded={isFolder(line) ? line.isOpen : undefined}
      aria-selected={isFocused}
      style={{ '--level': String(line.level - 1) }}
      onClick={press}
    >
      {isFolder(line) && (
        <span class="twisty" aria-hidden="true">
          <Triangle isOpen={line.isOpen} />
        </span>
      )}
      <Content line={line} words={words} />
    </div>
  );
}

function Content({
  line,
  words,
}: {
  readonly line: LookupLine;
  readonly words: Words;
}): JSX.Element {
  switch (line.kind) {
    case 'heading':
      return <Folder name={words.of('lookupPart', line.part)} count={line.count} words={words} />;
    case 'vendor':
      return <Folder name={ownerName(words, line.vendor)} count={line.count} words={words} />;
    case 'set':
      return <Folder name={setNameOf(words, line.set.name)} count={line.count} words={words} />;
    case 'match': {
      const { record, match } = line;
      const place = words.text(
        'labeled',
        ownerName(words, record),
        setNameOf(words, record.setName),
      );
      return (
        <>
          <Cut of="code" text={visible(record.code)} />
          <Cut of="place" text={place} />
          {!isPlain(match.kind) && <Cut of="why" text={words.of('lookupWhy', match.kind)} />}
          <Cut of="meaning" text={record.meaning} />
        </>
      );
    }
    case 'record':
      return (
        <>
          <Cut of="code" text={visible(line.record.code)} />
          <Cut of="meaning" text={line.record.meaning} />
        </>
      );
  }
}

/** Why a record is shown is said by the heading above it, but for what is neither the code nor near. */
function isPlain(kind: MatchKind): boolean {
  return kind === 'exact' || kind === 'near' || kind === 'prefix';
}

function Folder({
  name,
  count,
  words,
}: {
  readonly name: string;
  readonly count: number;
  readonly words: Words;
}): JSX.Element {
  return (
    <>
      <Cut of="name" text={name} />
      <span class="count">{words.number(count)}</span>
    </>
  );
}

/** A text that ends in dots where there is no room, and then is its own title. */
function Cut({ of, text }: { readonly of: string; readonly text: string }): JSX.Element {
  return (
    <span class={of} title={text}>
      {text}
    </span>
  );
}
