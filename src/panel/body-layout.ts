import type { Node, ValueNode } from '@humanwhocodes/momoa';
import { childPointer } from '../engine/members.ts';
import { readLeniently } from './lenient.ts';

/** A piece of the laid-out body: plain text, or a value at a place. */
export interface Segment {
  readonly text: string;
  /** JSON Pointer of the value that this is; null for what lies between marked values. */
  readonly pointer: string | null;
}

/** Longer bodies are shown as they came: laying them out would hold the panel up. */
const LONGEST = 100_000;

/**
 * Lays a JSON body out with one member a line, keeping every key and value as it was sent: numbers in
 * their own digits, doubled keys, unquoted keys. Values at `marked` pointers are segments of their own.
 * A body that is no JSON even to the lenient reader, or over 100,000 characters, is one piece of text.
 */
export function layOut(body: string, marked: ReadonlySet<string>): readonly Segment[] {
  const text = body.charCodeAt(0) === 0xfeff ? body.slice(1) : body;
  if (text.length > LONGEST) return [{ text, pointer: null }];
  const document = readLeniently(text);
  if (!document) return [{ text, pointer: null }];
  try {
    return segmentsOf(document.body, text, marked);
  } catch {
    // Nested deeper than the stack is.
    return [{ text, pointer: null }];
  }
}

function segmentsOf(top: ValueNode, text: string, marked: ReadonlySet<string>): readonly Segment[] {
  const segments: Segment[] = [];
  let pending = '';
  addValue(top, '', '');
  flush(null);
  return segments;

  function addValue(node: ValueNode, pointer: string, indent: string): void {
    if (!marked.has(pointer)) return addContent(node, pointer, indent);
    flush(null);
    addContent(node, pointer, indent);
    flush(pointer);
  }

  function addContent(node: ValueNode, pointer: string, indent: string): void {
    const inner = `${indent}  `;
    if (node.type === 'Object' && node.members.length > 0) {
      addList('{}', indent, node.members, ({ name, value }) => {
        const key = name.type === 'String' ? name.value : name.name;
        pending += `${source(name)}: `;
        addValue(value, childPointer(pointer, key), inner);
      });
    } else if (node.type === 'Array' && node.elements.length > 0) {
      addList('[]', indent, node.elements, ({ value }, index) => {
        addValue(value, childPointer(pointer, index), inner);
      });
    } else {
      pending += source(node);
    }
  }

  function addList<T>(
    brackets: '{}' | '[]',
    indent: string,
    parts: readonly T[],
    add: (part: T, index: number) => void,
  ): void {
    pending += `${brackets[0]}\n`;
    parts.forEach((part, index) => {
      pending += `${indent}  `;
      add(part, index);
      pending += index < parts.length - 1 ? ',\n' : '\n';
    });
    pending += `${indent}${brackets[1]}`;
  }

  function source({ range }: Node): string {
    return range ? text.slice(range[0], range[1]) : '';
  }

  function flush(pointer: string | null): void {
    if (pending !== '') segments.push({ text: pending, pointer });
    pending = '';
  }
}
