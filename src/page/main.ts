import { formats } from '../on-demand/formats.ts';
import { httpStatuses, packs } from '../packs/index.ts';
import { codeLists } from '../packs/lists.ts';
import { english } from '../panel/words/english.ts';
import { show } from './show.ts';

// The panel without live traffic: on files and texts that are opened in it. `npm run build` makes one file
// of all this, which works from any host and from none.

show({
  source: null,
  packs,
  httpStatuses,
  codeLists,
  formats,
  words: english,
  parameters: new URLSearchParams(location.search),
});
