import type { FindingItem } from '../../model/finding.ts';
import type { MenuGroup, MenuValue } from './commands.ts';
import { itemMenu, valueMenu } from './commands.ts';

/** What the menu of an element holds: the document has only what is shown, which is not what was sent. */
const menus = new WeakMap<Element, readonly MenuGroup[]>();

/** The menu of an element, where it has been given one. */
export function menuOf(element: Element): readonly MenuGroup[] | undefined {
  return menus.get(element);
}

/** For `ref`: gives an element the menu of a value, none for null. */
export function hasValue(
  text: string | null,
  key: MenuValue['key'] = null,
  name = '',
): (element: Element | null) => void {
  return (element) => {
    if (element && text !== null) menus.set(element, valueMenu({ text, key, name }));
    else if (element) menus.delete(element);
  };
}

/** For `ref`: gives an element the menu of an error within another. */
export function hasItem(item: FindingItem): (element: Element | null) => void {
  return (element) => {
    if (element) menus.set(element, itemMenu(item));
  };
}
