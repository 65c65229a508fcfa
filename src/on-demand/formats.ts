import { version } from '../../package.json' with { type: 'json' };
import type { Formats } from '../panel/sources/formats.ts';

/** The file formats for the panel, each loaded when it is first used. */
export const formats: Formats = {
  har: async () => (await import('../har/har-reader.ts')).createHarReader(),
  paste: async (text) => (await import('../paste/read-paste.ts')).readPasteInSteps(text),
  write: async (entries) => (await import('../har/write-har.ts')).writeHar(entries, { version }),
};
