import type { Exchange } from '../../model/exchange.ts';
import type { FindingItem } from '../../model/finding.ts';
import { allIds } from '../../ticket/all-ids.ts';
import { firstIds } from '../list/first-ids.ts';
import type { LogRow } from '../log.ts';
import { domainOf } from '../texts.ts';
import { FORMS, type Form } from '../ticket/write.ts';
import type { FilterBy } from './filter-text.ts';

/** What a menu can do. */
export type MenuCommand =
  /** Copies the id to quote first of each error that is meant. */
  | {
      readonly kind: 'copy-id';
      /** The name of the id, where only one is copied. */
      readonly name: string;
      readonly text: string;
      /** Of the errors that have one; 1 where all have the same. */
      readonly count: number;
    }
  /** Copies every id in bodies and headers of the errors that are meant, one a line. */
  | { readonly kind: 'copy-all-ids'; readonly text: string; readonly count: number }
  | { readonly kind: 'copy-code'; readonly text: string }
  | { readonly kind: 'copy-message'; readonly text: string }
  | { readonly kind: 'copy-value'; readonly text: string }
  | { readonly kind: 'copy-page'; readonly text: string }
  /** Shows what a ticket of the error in the detail says. */
  | { readonly kind: 'open-ticket' }
  | { readonly kind: 'copy-ticket'; readonly row: LogRow; readonly form: Form }
  | {
      readonly kind: 'filter-by';
      readonly key: FilterBy;
      readonly value: string;
      /** As it is shown, where that is not the value. */
      readonly name: string;
    }
  | { readonly kind: 'show-in-network'; readonly exchange: Exchange }
  | { readonly kind: 'copy-network-filter'; readonly exchange: Exchange }
  /** Shows what the catalogue has of the code, at this vendor and at others. */
  | { readonly kind: 'look-up'; readonly code: string; readonly query: string }
  | { readonly kind: 'name-host'; readonly host: string }
  /** Opens the dialog that exports the errors that are meant. */
  | { readonly kind: 'export-har' }
  | { readonly kind: 'clear' }
  /** Closes the file or the pasted text that is shown. */
  | { readonly kind: 'close-source' };

/** Commands that belong together, between separators; never empty. */
export type MenuGroup = readonly MenuCommand[];

/** What the menu of a row depends on beside the row. */
export interface RowMenuInput {
  /** The errors that copying takes: the row alone, or all that are selected with it. At least one. */
  readonly rows: readonly LogRow[];
  /** Whether the errors are of live traffic, which the browser's own Network panel has too. */
  readonly isLive: boolean;
  /** Whether the browser lets a panel show a request in its Network panel. */
  readonly showsNetwork: boolean;
  /** Whether the detail shows the row, so that its ticket can be looked at. */
  readonly isShown: boolean;
  readonly vendorName: (vendor: string) => string;
}

/** The menu of one error: copy, narrow the list, look at the request elsewhere, and what concerns the list. */
export function rowMenu(row: LogRow, input: RowMenuInput): readonly MenuGroup[] {
  return groupsOf([
    copyCommands(input.rows),
    ticketCommands(row, input.isShown),
    filterCommands(row, input.vendorName),
    lookUpCommands(row.finding),
    requestCommands(row, input),
    [{ kind: input.isLive ? 'clear' : 'close-source' }],
  ]);
}

/** Tickets of one error: the pseudonyms of two would clash. A HAR file has them all. */
function ticketCommands(row: LogRow, isShown: boolean): MenuGroup {
  const copies = FORMS.map((form) => ({ kind: 'copy-ticket', row, form }) as const);
  const tickets: MenuGroup = isShown ? [{ kind: 'open-ticket' }, ...copies] : copies;
  return [...tickets, { kind: 'export-har' }];
}

/** The menu of the head of a page; the address is copied as it is shown. */
export function pageMenu(address: string): readonly MenuGroup[] {
  return groupsOf([[{ kind: 'copy-page', text: address }], [{ kind: 'clear' }]]);
}

/** A value of the detail, as it was sent. */
export interface MenuValue {
  readonly text: string;
  /** The key that finds errors with the same value; null for a value that no key finds. */
  readonly key: FilterBy | null;
  /** As it is shown, where that is not the text; else empty. */
  readonly name: string;
}

/** The menu of one value of the detail. */
export function valueMenu({ text, key, name }: MenuValue): readonly MenuGroup[] {
  const filter: MenuGroup =
    key === null || text === '' ? [] : [{ kind: 'filter-by', key, value: text, name }];
  // A vendor is copied by the name that is read, and found by its id.
  const copy: MenuCommand = { kind: 'copy-value', text: name === '' ? text : name };
  return groupsOf([[copy], filter, key === 'code' && text !== '' ? [lookUp(text, text)] : []]);
}

/** The menu of an error within another. */
export function itemMenu(item: FindingItem): readonly MenuGroup[] {
  const { code, message, ids } = item;
  const copies: MenuCommand[] = [];
  if (code) copies.push({ kind: 'copy-code', text: code });
  if (message) copies.push({ kind: 'copy-message', text: message });
  for (const { name, value } of ids) copies.push({ kind: 'copy-id', name, text: value, count: 1 });
  return groupsOf([
    copies,
    code ? [{ kind: 'filter-by', key: 'code', value: code, name: '' }] : [],
    lookUpCommands(item),
  ]);
}

/** Of an error that nobody claims its status; of a vendor's without a code nothing. */
function lookUpCommands({ vendor, code, status }: FindingItem): MenuGroup {
  if (vendor === null) {
    return status === null ? [] : [lookUp(String(status), `HTTP ${status}`)];
  }
  return code ? [lookUp(code, `${vendor} ${code}`)] : [];
}

function lookUp(code: string, query: string): MenuCommand {
  return { kind: 'look-up', code, query };
}

function copyCommands(rows: readonly LogRow[]): MenuGroup {
  const firsts = firstIds(rows);
  const named = rows.flatMap(({ finding }) => finding.ids[0]?.name ?? []);
  const all = new Set(
    rows.flatMap(({ finding, exchange }) => allIds(finding, exchange).map(({ value }) => value)),
  );
  const commands: MenuCommand[] = [];
  const [name] = named;
  if (name !== undefined) {
    const count = firsts.length === 1 ? 1 : named.length;
    commands.push({ kind: 'copy-id', name, text: firsts.join('\n'), count });
  }
  if (all.size > firsts.length) {
    commands.push({ kind: 'copy-all-ids', text: [...all].join('\n'), count: all.size });
  }
  const [only] = rows;
  if (rows.length === 1 && only?.finding.code) {
    commands.push({ kind: 'copy-code', text: only.finding.code });
  }
  return commands;
}

function filterCommands({ finding }: LogRow, vendorName: RowMenuInput['vendorName']): MenuGroup {
  const { vendor, code, url } = finding;
  const domain = domainOf(url);
  const commands: MenuCommand[] = [];
  const add = (key: FilterBy, value: string, name = ''): void => {
    commands.push({ kind: 'filter-by', key, value, name });
  };
  if (vendor) add('vendor', vendor, vendorName(vendor));
  if (code) add('code', code);
  if (domain) add('domain', domain);
  return commands;
}

function requestCommands(
  { finding, exchange }: LogRow,
  { isLive, showsNetwork }: RowMenuInput,
): MenuGroup {
  const commands: MenuCommand[] = [];
  if (isLive && showsNetwork) commands.push({ kind: 'show-in-network', exchange });
  if (isLive) commands.push({ kind: 'copy-network-filter', exchange });
  const host = domainOf(finding.url);
  // What was recognized by its host needs no other name.
  const isVendors = finding.evidence === 'host' || finding.evidence === 'host+shape';
  if (host !== '' && !isVendors) commands.push({ kind: 'name-host', host });
  return commands;
}

function groupsOf(groups: readonly MenuGroup[]): readonly MenuGroup[] {
  return groups.filter(({ length }) => length > 0);
}
