import { recordedSource } from '../../har/recorded-source.ts';
import { formats } from '../../on-demand/formats.ts';
import { httpStatuses, packs } from '../../packs/index.ts';
import { codeLists } from '../../packs/lists.ts';
import { english } from '../../panel/words/english.ts';
import { show } from '../show.ts';
import { recordedEntries } from './entries.ts';

// The panel as an ordinary page, on recorded exchanges: for working on it, and for tests that need no
// developer tools. `?entries=0` sets how many, and see `show` for what else.

const parameters = new URLSearchParams(location.search);
const count = Number(parameters.get('entries') ?? Number.POSITIVE_INFINITY);

show({
  source: recordedSource(recordedEntries(packs, count)),
  packs,
  httpStatuses,
  codeLists,
  formats,
  words: english,
  parameters,
});
