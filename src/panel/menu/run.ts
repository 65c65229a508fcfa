import { visible } from '../../engine/visible.ts';
import { copyValue } from '../copy-value.ts';
import type { Store } from '../store.ts';
import { copyTicket } from '../ticket/copy-ticket.ts';
import type { MenuCommand } from './commands.ts';
import { withCondition } from './filter-text.ts';
import { copyNetworkFilter, showInNetwork } from './show-in-network.ts';

/** Does what an item of a menu says. Call it in the handler of the click or key, for copying. */
export function runCommand(command: MenuCommand, store: Store): void {
  switch (command.kind) {
    case 'copy-id':
    case 'copy-all-ids':
    case 'copy-code':
    case 'copy-message':
    case 'copy-value':
    case 'copy-page':
      return void copyValue(command.text, store);
    case 'open-ticket':
      return store.shown.ticket.open();
    case 'copy-ticket':
      return void copyTicket(command.row, store, command.form);
    case 'filter-by': {
      const text = withCondition(store.shown.filter.text.value, command.key, command.value);
      store.shown.filter.setText(text);
      return store.announce(store.host.words.text('filterIsNow', visible(text)));
    }
    case 'show-in-network':
      return void showInNetwork(command.exchange, store);
    case 'copy-network-filter':
      return void copyNetworkFilter(command.exchange, store);
    case 'look-up':
      return store.lookup.open(command.query);
    case 'name-host':
      return store.proposeHost(command.host);
    case 'export-har':
      return store.openExport('selected');
    case 'clear':
    case 'close-source':
      return store.clear();
  }
}
