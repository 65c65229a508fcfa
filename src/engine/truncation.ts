/** Whether a text that is no JSON begins as JSON and ends before its brackets or its last text are closed. */
export function looksCut(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  let open = 0;
  let inText = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (inText) {
      if (char === '\\') index += 1;
      else if (char === '"') inText = false;
    } else if (char === '"') inText = true;
    else if (char === '{' || char === '[') open += 1;
    else if (char === '}' || char === ']') open -= 1;
  }
  return inText || open > 0;
}
