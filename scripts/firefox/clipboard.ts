import { keyActions } from './keys.ts';
import { poll } from './poll.ts';
import type { Session } from './session.ts';
import { evaluate } from './surface.ts';
import { addTab, lookAtPage, removeTab } from './toolbox.ts';

const PASTE = process.platform === 'darwin' ? 'Meta+v' : 'Control+v';

/**
 * The text of the clipboard, by pasting it into a blank page of its own: no permission is needed for
 * that, and without a display Firefox has a clipboard of its own that no other program can read.
 */
export async function readClipboard(session: Session): Promise<string> {
  const { tab, before } = await addTab(session);
  try {
    await lookAtPage(session, tab, 'type');
    await evaluate(session, addTextArea, null);
    await session.press(keyActions(PASTE));
    await lookAtPage(session, tab, 'see');
    return await poll('what was pasted', () => evaluate(session, readTextArea, null));
  } finally {
    await removeTab(session, tab, before);
  }
}

/** Runs in the page. */
function addTextArea(): void {
  const area = document.createElement('textarea');
  document.body.append(area);
  area.focus();
  // The text is there after this event, and this event comes even when there is no text.
  area.addEventListener('paste', () => setTimeout(() => area.setAttribute('data-pasted', '')));
}

/** Runs in the page. */
function readTextArea(): string | false {
  const area = document.querySelector<HTMLTextAreaElement>('textarea[data-pasted]');
  return area === null ? false : area.value;
}
