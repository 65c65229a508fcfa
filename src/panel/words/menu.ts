import type { MenuCommand } from '../menu/commands.ts';
import { shortened } from './shortened.ts';
import type { Words } from './words.ts';

/** What an item of a menu does. */
export function commandLabel(words: Words, command: MenuCommand): string {
  switch (command.kind) {
    case 'copy-id':
      return command.count === 1
        ? words.text('copyNamed', shortened(command.name))
        : words.count('menuCopyIds', command.count);
    case 'copy-all-ids':
      return words.count('copyAllIds', command.count);
    case 'copy-code':
      return words.text('menuCopy_code');
    case 'copy-message':
      return words.text('menuCopy_message');
    case 'copy-value':
      return words.text('menuCopy_value');
    case 'copy-page':
      return words.text('menuCopy_page');
    case 'open-ticket':
      return words.text('ticket');
    case 'copy-ticket':
      return words.of('menuCopyAs', command.form);
    case 'filter-by':
      return filterBy(words, command);
    case 'show-in-network':
      return words.text('menuShowInNetwork');
    case 'copy-network-filter':
      return words.text('menuCopyNetworkFilter');
    case 'look-up':
      return words.text('menuLookUp', shortened(command.code));
    case 'name-host':
      return words.text('menuNameHost', shortened(command.host));
    case 'export-har':
      return words.text('exportHar');
    case 'close-source':
      return words.text('closeShown');
    case 'clear':
      return words.text('clearList');
  }
}

function filterBy(
  words: Words,
  { key, name, value }: Extract<MenuCommand, { kind: 'filter-by' }>,
): string {
  const shown = shortened(name || value);
  switch (key) {
    case 'vendor':
      return words.text('menuFilterBy_vendor', shown);
    case 'code':
      return words.text('menuFilterBy_code', shown);
    case 'domain':
      return words.text('menuFilterBy_domain', shown);
    case 'id':
      return words.text('menuFilterBy_id', shown);
  }
}
