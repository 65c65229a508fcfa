/** So many blocks are read of one text. */
const MOST_BLOCKS = 1_000;

/** A line that begins or ends a block of code in Markdown (CommonMark 4.5), as in a chat. */
const FENCE = /^[ \t>]{0,8}(`{3,}|~{3,})[^`\n]{0,100}$/;

/**
 * The contents of the blocks of code in a text in Markdown, the last one without its end if need be; none
 * where the text has no such block.
 */
export function fencedBlocks(text: string): readonly string[] {
  if (!text.includes('```') && !text.includes('~~~')) return [];
  const blocks: string[] = [];
  let lines: string[] | null = null;
  let fence = '';
  for (const line of text.split('\n')) {
    if (blocks.length === MOST_BLOCKS) break;
    const mark = FENCE.exec(line.trimEnd())?.[1];
    if (lines === null) {
      if (mark === undefined) continue;
      lines = [];
      fence = mark;
    } else if (mark?.startsWith(fence)) {
      blocks.push(lines.join('\n'));
      lines = null;
    } else lines.push(line);
  }
  if (lines !== null) blocks.push(lines.join('\n'));
  return blocks.filter((block) => block.trim() !== '');
}
