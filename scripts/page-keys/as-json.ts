const WIDTH = 100;

/** JSON as Biome formats it, with a row on each line where it fits, so that diffs stay small. */
export function asJson(value: object): string {
  return `${broken(value, '')}\n`;
}

function print(value: unknown, indent: string, before: string): string {
  const line = oneLine(value);
  // One column more, for the comma after it.
  const fits = indent.length + before.length + line.length + 1 <= WIDTH;
  return fits ? line : broken(value, indent);
}

function broken(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => inner + print(item, inner, ''));
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return oneLine(value);
  const members = Object.entries(value).map(([name, member]) => {
    const key = `${JSON.stringify(name)}: `;
    return inner + key + print(member, inner, key);
  });
  return `{\n${members.join(',\n')}\n${indent}}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}: ${oneLine(member)}`,
  );
  return `{ ${members.join(', ')} }`;
}
