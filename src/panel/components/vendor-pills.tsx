import type { JSX } from 'preact';
import type { Store } from '../store.ts';
import { vendorName } from '../texts.ts';
import { counted, NO_VENDOR } from '../words.ts';

/** A button for each vendor seen, that narrows the list to it; several narrow it to any of them. */
export function VendorPills({ store }: { readonly store: Store }): JSX.Element | null {
  const seen = store.vendors.value;
  const chosen = store.filter.vendors.value;
  // A chosen vendor keeps its pill when the list is cleared: it goes on hiding the others.
  const vendors = [...new Set([...seen.keys(), ...chosen])];
  if (vendors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for parts of a form
    <div class="pills" role="group" aria-label="Vendors">
      {vendors.map((vendor) => {
        const count = seen.get(vendor) ?? 0;
        const name = vendorName(store.host.catalogue, vendor) || NO_VENDOR;
        return (
          <button
            key={vendor}
            type="button"
            class="pill"
            aria-pressed={chosen.has(vendor)}
            title={`${name}: ${counted(count, 'error')}`}
            data-vendor={vendor}
            onClick={() => store.filter.toggleVendor(vendor)}
          >
            {name} <span class="count">{count.toLocaleString('en')}</span>
          </button>
        );
      })}
    </div>
  );
}
