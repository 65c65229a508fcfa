import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { messageReader } from './messages.ts';
import { createWords, type Words } from './words.ts';

/** The words for page and tests. The extension has its own from the browser, and must not carry them twice. */
export const english: Words = createWords(messageReader(messages));
