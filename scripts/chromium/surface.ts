import type { Frame, Page } from '@playwright/test';
import type { Json, PageSurface, Surface } from '../driver.ts';
import { member, parseJson } from '../json.ts';

/**
 * A document of the browser that is looked for anew each time, because it may be built again.
 *
 * @param frameOf gives the document's frame; throws when there is none
 * @param keyboardOf the page whose keyboard reaches it
 */
export function createSurface(frameOf: () => Frame, keyboardOf: () => Page): Surface {
  return {
    evaluate: (fn, arg) => evaluate(frameOf(), fn, arg),
    click: (selector, button = 'left') => frameOf().locator(selector).first().click({ button }),
    choose: (selector, files) =>
      frameOf()
        .locator(selector)
        .first()
        .setInputFiles([...files]),
    press: (key) => keyboardOf().keyboard.press(key),
  };
}

/** The inspected page itself. */
export function createPageSurface(page: Page): PageSurface {
  return {
    ...createSurface(
      () => page.mainFrame(),
      () => page,
    ),
    goto: async (url) => {
      await page.goto(url);
    },
    reload: async () => {
      await page.reload();
    },
    preferTheme: (theme) => page.emulateMedia({ colorScheme: theme }),
  };
}

/** As `Surface.evaluate`. */
async function evaluate<A extends Json, R>(
  frame: Frame,
  fn: (arg: A) => R | Promise<R>,
  arg: A,
): Promise<R> {
  // A task of its own: within the one that a debugger starts, the document's policy does not hold.
  const script = `(async () => {
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    return JSON.stringify({ value: await (${fn})(${JSON.stringify(arg)}) });
  })()`;
  const text: unknown = await frame.evaluate(script);
  // This is what `fn` returned, whose type the compiler has seen.
  return member(parseJson(String(text)), 'value') as R;
}
