const PIECE = /(<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(?:"[^"]*"|'[^']*'|[^>"'])*>)/;

/**
 * What a document of XML says, read once more beside the engine: an element's text, or what is in it by
 * name, several of one name as a list; the root's name stands in angle brackets. Without the engine's
 * limits, and not as strict: it may make sense of what the engine refuses.
 *
 * @returns null when there is no root
 */
export function readXml(text: string): object | null {
  const pieces = text.replace(/^\ufeff/, '').split(PIECE);
  // The last first, so that the next is taken from the end.
  const [root] = readInside(pieces.reverse()).elements;
  return root ? objectOf([{ name: `<${root.name}>`, value: root.value }]) : null;
}

interface Named {
  readonly name: string;
  readonly value: unknown;
}

/** Takes pieces up to the end of the element that they are in. */
function readInside(pieces: string[]): {
  readonly elements: readonly Named[];
  readonly text: string;
} {
  const elements: Named[] = [];
  let text = '';
  for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
    if (piece.startsWith('</')) break;
    const [, name] = /^<([^\s<>/!?]+)/.exec(piece) ?? [];
    if (name !== undefined) {
      elements.push({ name, value: piece.endsWith('/>') ? '' : valueIn(pieces) });
    } else if (piece.startsWith('<![CDATA[')) {
      text += piece.slice('<![CDATA['.length, -']]>'.length);
    } else if (!piece.startsWith('<')) {
      text += plain(piece);
    }
  }
  return { elements, text };
}

function valueIn(pieces: string[]): unknown {
  const { elements, text } = readInside(pieces);
  return elements.length > 0 ? objectOf(elements) : text.trim();
}

function objectOf(elements: readonly Named[]): object {
  const names = [...new Set(elements.map(({ name }) => name))];
  return Object.fromEntries(
    names.map((name) => {
      const values = elements.filter((one) => one.name === name).map(({ value }) => value);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

const NAMED: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
];

function plain(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  const numbered = lines.replace(/&#(x?)([\da-fA-F]{1,5});/g, (_, hex: string, digits: string) =>
    escaped(String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10))),
  );
  return NAMED.reduce((all, [reference, sign]) => all.replaceAll(reference, sign), numbered);
}

/** An ampersand that came of a number begins no other reference. */
function escaped(character: string): string {
  return character === '&' ? '&amp;' : character;
}
