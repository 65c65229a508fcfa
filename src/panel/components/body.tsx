import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Catalogue } from '../../engine/catalogue.ts';
import { parse } from '../../engine/parse.ts';
import { type DecodedPlace, decodedPlaces } from '../../engine/places.ts';
import { visibleLines } from '../../engine/visible.ts';
import type { Finding } from '../../model/finding.ts';
import { layOut, type Segment } from '../body-layout.ts';
import { textAround } from '../detail/text-around.ts';
import { rawBetween } from '../shown-text.ts';
import type { Words } from '../words/words.ts';

/**
 * The response body with the parts marked that the finding was read from. Characters that cannot be seen
 * are shown as escapes, and copied as they were sent.
 */
export function Body({
  text,
  finding,
  catalogue,
  shown,
  words,
}: {
  readonly text: string;
  readonly finding: Finding;
  readonly catalogue: Catalogue;
  /** The place to bring into view, a new object for each time; null for none. */
  readonly shown: { readonly path: string } | null;
  readonly words: Words;
}): JSX.Element {
  const pre = useRef<HTMLPreElement>(null);
  const around = textAround(finding);
  const { marks, segments } = useMemo(() => {
    const parsed = parse(text, true);
    const places = parsed.kind === 'json' ? decodedPlaces(finding, parsed.value, catalogue) : [];
    const marks = new Map<string, Mark>(places.map((place) => [place.pointer, place]));
    // What was read from within a text has no place of its own in the body.
    if (around !== null) marks.set(around, { role: 'text', definition: null });
    const segments = layOut(text, new Set(marks.keys()));
    return {
      marks,
      segments: segments.map((each) => ({ ...each, shown: visibleLines(each.text) })),
    };
  }, [text, finding, catalogue, around]);

  useEffect(() => {
    if (!shown) return;
    const marks = [...(pre.current?.querySelectorAll('mark') ?? [])];
    const path = around !== null && shown.path.startsWith(`${around}!`) ? around : shown.path;
    const inside = marks.filter((mark) => isWithin(mark.dataset['pointer'] ?? '', path));
    for (const mark of marks) mark.classList.toggle('shown', inside.includes(mark));
    inside[0]?.scrollIntoView({ block: 'center' });
  }, [shown, around]);

  const onCopy = (event: ClipboardEvent): void => {
    const raw = pre.current && selectedRaw(pre.current, segments);
    if (raw === null || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', raw);
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard
    <pre class="body" ref={pre} tabIndex={0} onCopy={onCopy}>
      {segments.map(({ shown: piece, pointer }) => {
        const place = pointer === null ? undefined : marks.get(pointer);
        return place === undefined ? (
          piece
        ) : (
          <mark
            key={pointer}
            data-pointer={pointer}
            data-role={place.role}
            title={titleOf(place, words)}
          >
            {piece}
          </mark>
        );
      })}
    </pre>
  );
}

/** What was sent of what is selected within the body; null when the selection is not within it alone. */
export function selectedRaw(pre: HTMLElement, segments: readonly Segment[]): string | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return null;
  const raw = segments.map(({ text }) => text).join('');
  let selected = '';
  // Firefox can select several stretches.
  for (let index = 0; index < selection.rangeCount; index += 1) {
    const range = selection.getRangeAt(index);
    if (!pre.contains(range.commonAncestorContainer)) return null;
    const before = document.createRange();
    before.selectNodeContents(pre);
    before.setEnd(range.startContainer, range.startOffset);
    const from = before.toString().length;
    selected += rawBetween(raw, from, from + range.toString().length);
  }
  return selected;
}

/** What a marked part of the body is; `text`: it holds JSON, in which the error stands. */
interface Mark {
  readonly role: DecodedPlace['role'] | 'text';
  readonly definition: string | null;
}

function titleOf({ role, definition }: Mark, words: Words): string {
  const name = words.of('role', role);
  return definition === null ? name : words.text('labeled', name, definition);
}

function isWithin(pointer: string, path: string): boolean {
  return pointer === path || pointer.startsWith(`${path}/`);
}
