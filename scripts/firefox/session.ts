import type { Json } from '../driver.ts';
import { member, textOf } from '../json.ts';
import type { KeyAction } from './keys.ts';
import type { Marionette } from './marionette.ts';

/** Firefox ends a script or a navigation itself after this. */
const LIMIT_MS = 60_000;

/** A WebDriver session, which looks at one document at a time. */
export interface Session {
  /** Runs a task with no other in between: pointing at a document and acting on it belong together. */
  alone<T>(task: () => Promise<T>): Promise<T>;
  /**
   * Runs the body of a function in the browser's own window, with all of the browser's rights.
   * `sessionId` is a variable there.
   *
   * @param args what it finds in `arguments`
   * @returns what it returns, when that is JSON; a promise is awaited
   */
  inBrowser(body: string, ...args: readonly Json[]): Promise<unknown>;
  /** Sends a command for the document that the session looks at. */
  inDocument(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /**
   * Presses keys in the browser's window that the session looks at, as a keyboard does: the browser and
   * its toolbox see them as well as the document that has the focus.
   */
  press(actions: readonly KeyAction[]): Promise<void>;
  /** WebDriver's name of the tab that was there from the start. */
  readonly firstTab: string;
}

/** Opens the one session that Firefox gives. */
export async function openSession(marionette: Marionette): Promise<Session> {
  const answer = await marionette.send('WebDriver:NewSession', {
    timeouts: { implicit: 0, pageLoad: LIMIT_MS, script: LIMIT_MS },
    unhandledPromptBehavior: 'ignore',
  });
  const sessionId = textOf(member(answer, 'sessionId')) ?? '';
  const handle = member(await marionette.send('WebDriver:GetWindowHandle'), 'value');
  const firstTab = textOf(handle) ?? '';
  let context = 'content';
  let last: Promise<unknown> = Promise.resolve();

  const enter = async (wanted: 'chrome' | 'content'): Promise<void> => {
    if (context === wanted) return;
    await marionette.send('Marionette:SetContext', { value: wanted });
    context = wanted;
  };
  const inDocument: Session['inDocument'] = async (command, parameters) => {
    await enter('content');
    const result = await marionette.send(command, parameters);
    // What is no object comes wrapped into one, and what is one does not.
    return member(result, 'value') ?? result;
  };
  return {
    firstTab,
    inDocument,
    alone(task) {
      const result = last.then(task);
      last = result.catch(() => undefined);
      return result;
    },
    async inBrowser(body, ...args) {
      await enter('chrome');
      const script = `const sessionId = ${JSON.stringify(sessionId)};\n${body}`;
      const result = await marionette.send('WebDriver:ExecuteScript', { script, args });
      return member(result, 'value');
    },
    async press(actions) {
      await enter('chrome');
      try {
        const source = { type: 'key', id: 'keyboard', actions };
        await marionette.send('WebDriver:PerformActions', { actions: [source] });
      } finally {
        // Back from what may be a toolbox's own window, where nothing else could be done.
        await inDocument('WebDriver:SwitchToWindow', { handle: firstTab, focus: false });
      }
    },
  };
}
