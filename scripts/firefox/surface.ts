import type { Json, Surface } from '../driver.ts';
import { member, parseJson, textOf } from '../json.ts';
import { keyActions } from './keys.ts';
import { poll } from './poll.ts';
import type { Session } from './session.ts';

/** An element that is not there or not in view after this is not coming. */
const CLICK_TIMEOUT_MS = 15_000;

/**
 * What a document is looked at for: to `see` it; to `touch` it, which gives it the focus; or to `type`
 * in it, for which the session's keyboard goes to its window.
 */
export type Purpose = 'see' | 'touch' | 'type';

/** By which WebDriver names the member of an element that holds its id. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Points the session at the document. */
export type LookAt = (purpose: Purpose) => Promise<void>;

/** A document that the session acts on whenever it is pointed at it. */
export function createSurface(session: Session, lookAt: LookAt): Surface {
  return {
    evaluate: (fn, arg) =>
      session.alone(async () => {
        await lookAt('see');
        return evaluate(session, fn, arg);
      }),
    click: (selector, button = 'left') =>
      poll(
        `an element ${selector} to click on`,
        () =>
          session.alone(async () => {
            await lookAt('touch');
            await click(session, selector, button === 'left' ? 0 : 2);
            return true;
          }),
        CLICK_TIMEOUT_MS,
      ).then(() => undefined),
    choose: (selector, files) =>
      session.alone(async () => {
        await lookAt('see');
        const found = await session.inDocument('WebDriver:FindElement', {
          using: 'css selector',
          value: selector,
        });
        const id = textOf(member(found, ELEMENT)) ?? '';
        await session.inDocument('WebDriver:ElementSendKeys', { id, text: files.join('\n') });
      }),
    press: (key) =>
      session.alone(async () => {
        const actions = keyActions(key);
        await lookAt('type');
        await session.press(actions);
      }),
  };
}

/**
 * As `Surface.evaluate`, in the document that the session looks at. The script runs beside those of the
 * document: it sees their globals, but `eval` and the like are its own, under no policy of the
 * document's, and an error of the document's is no instance of its `Error`. `window.eval` is theirs.
 */
export async function evaluate<A extends Json, R>(
  session: Session,
  fn: (arg: A) => R | Promise<R>,
  arg: A,
): Promise<R> {
  // As text, because Marionette has forms of its own for some values, and null for a document gone.
  const script = `return (async () => JSON.stringify({ value: await (${fn})(arguments[0]) }))();`;
  const text = textOf(await session.inDocument('WebDriver:ExecuteScript', { script, args: [arg] }));
  if (text === null) throw new Error('The document went away while a script ran in it.');
  // This is what `fn` returned, whose type the compiler has seen.
  return member(parseJson(text), 'value') as R;
}

/** Presses a button of the mouse, by the number that `MouseEvent.button` has for it. */
async function click(session: Session, selector: string, button: number): Promise<void> {
  const { x, y } = await evaluate(session, placeOf, selector);
  await session.inDocument('WebDriver:PerformActions', {
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', button },
          { type: 'pointerUp', button },
        ],
      },
    ],
  });
}

/**
 * Runs in the document: brings the element into view and tells where a mouse would hit it, of text on
 * several lines in the first. What sticks to an edge can cover what is only just in view.
 */
function placeOf(selector: string): { x: number; y: number } {
  const element = document.querySelector(selector);
  if (element === null) throw new Error('it is not there');
  let covering: Element | null = null;
  for (const block of ['nearest', 'center'] as const) {
    element.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
    const [line] = element.getClientRects();
    if (!line || line.width === 0 || line.height === 0) throw new Error('it is not in view');
    const x = Math.floor(line.left + line.width / 2);
    const y = Math.floor(line.top + line.height / 2);
    covering = document.elementFromPoint(x, y);
    if (element.contains(covering)) return { x, y };
  }
  throw new Error(covering ? `${covering.localName} covers it` : 'it is not in view');
}
