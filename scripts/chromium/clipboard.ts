import type { BrowserContext } from '@playwright/test';
import { isInspectable } from './front-end.ts';

const ID = 'errata-clipboard';

/**
 * The text that the clipboard holds, read as any page may read it: by pasting it. A text field
 * stands in the page for that moment.
 *
 * @throws Error when no page is open
 */
export async function readClipboard(context: BrowserContext): Promise<string> {
  const page = context.pages().find(isInspectable);
  if (page === undefined) throw new Error('No page is open to paste the clipboard into.');
  await page.evaluate((id) => {
    const field = document.createElement('textarea');
    field.id = id;
    document.documentElement.append(field);
    field.focus();
  }, ID);
  await page.keyboard.press('ControlOrMeta+v');
  return page.evaluate((id) => {
    const field = document.getElementById(id);
    field?.remove();
    return field instanceof HTMLTextAreaElement ? field.value : '';
  }, ID);
}
