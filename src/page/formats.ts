import type { Formats } from '../panel/sources/formats.ts';

/** The file formats for the panel, each loaded when it is first used. */
export const formats: Formats = {
  har: async () => (await import('../har/har-reader.ts')).createHarReader(),
  paste: () => Promise.reject(new Error('not there')),
  write: () => Promise.reject(new Error('not there')),
};
