import type { JSX } from 'preact';
import type { Store } from '../store.ts';
import { vendorAlso, vendorName } from '../texts.ts';

/** A button for each vendor seen, that narrows the list to it; several narrow it to any of them. */
export function VendorPills({ store }: { readonly store: Store }): JSX.Element | null {
  const { words } = store.host;
  const seen = store.shown.vendors.value;
  const chosen = store.shown.filter.vendors.value;
  // A chosen vendor keeps its pill when the list is cleared: it goes on hiding the others.
  const vendors = [...new Set([...seen.keys(), ...chosen])].toSorted(noVendorLast);
  if (vendors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for parts of a form
    <div class="pills" role="group" aria-label={words.text('vendorPills')}>
      {vendors.map((vendor) => {
        const count = seen.get(vendor) ?? 0;
        const name = vendorName(store.host, vendor) || words.text('noVendor');
        return (
          <button
            key={vendor}
            type="button"
            class="pill"
            aria-pressed={chosen.has(vendor)}
            title={words.text(
              'labeled',
              vendorAlso(store.host, { vendor, shape: null }) || name,
              words.count('errors', count),
            )}
            data-vendor={vendor}
            onClick={() => store.shown.filter.toggleVendor(vendor)}
          >
            {name} <span class="count">{words.number(count)}</span>
          </button>
        );
      })}
    </div>
  );
}

/** What no pack claims stands apart from the recognized, which stay in the order of their appearance. */
function noVendorLast(one: string, other: string): number {
  return Number(one === '') - Number(other === '');
}
