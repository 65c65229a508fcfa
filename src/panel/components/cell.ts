/** An element with one text that changes with its line: a cell of the list, or a part of one. */
export interface Cell {
  readonly element: HTMLElement;
  /** What its text is in. */
  readonly content: Text;
  /** @param title the whole of it: a narrow cell cuts */
  show(text: string, title: string): void;
}

/** Makes it, with nothing in it. */
export function createCell(className: string, role: 'gridcell' | null = 'gridcell'): Cell {
  const element = document.createElement('span');
  element.className = className;
  if (role) element.setAttribute('role', role);
  const content = document.createTextNode('');
  element.append(content);
  // To ask the element would make a text of each.
  let shown = '';
  let told = '';
  return {
    element,
    content,
    show(text, title) {
      if (text !== shown) content.data = text;
      if (title !== told) element.title = title;
      shown = text;
      told = title;
    },
  };
}
