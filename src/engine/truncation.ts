/** Whether a text that is no JSON begins as JSON and stops before its end. */
export function looksCut(text: string): boolean {
  const trimmed = text.trim();
  const first = trimmed.at(0);
  const last = trimmed.at(-1);
  return (first === '{' && last !== '}') || (first === '[' && last !== ']');
}
