import type { PanelSource } from './panel-source.ts';

/** Whether nothing of a source is left to be read: where none of its errors is listed, it has none. */
export function isReadWhole(source: PanelSource): boolean {
  return source.kind !== 'file' || source.reading.kind === 'complete';
}
