/** What Chromium's `devtools.inspectedWindow` has, with promises from version 152 on, and Firefox's has not. */
interface InspectedWindow {
  readonly getResources?: () => Promise<readonly Resource[]>;
}

interface Resource {
  readonly url: string;
  readonly type: string;
  getContent(): Promise<unknown>;
}

/** Gives a body once more, by the address of its request. */
export interface Resources {
  /** Told of each request, also of those whose body nobody wants. */
  told(url: string, page: number): OneResource;
}

/** The response of one request among what the page has loaded. */
export interface OneResource {
  /** What `getContent()` of it resolves with; null when it is not to be had, or may be another response's. */
  content(): Promise<unknown>;
}

/** With more characters in the addresses of one page, and so many for each to be kept, no further one is looked for. */
const MOST_CHARACTERS = 2_000_000;
const KEPT = 100;
/** In characters: what is longer has its data in it, and is not worth as much room. */
const LONGEST_ADDRESS = 8_000;
const NOWHERE: OneResource = { content: async () => null };

/**
 * Chromium, from 153 on, forgets by which number an extension knows a request as soon as the address of
 * the page changes, even if the page stays the same (`pushState`): `getContent()` then rejects, and a body
 * that was there is lost. What the page has loaded is still to be had, by address. There the last response
 * counts, so it is this one for certain only if no other request of the page had its address.
 *
 * @param inspectedWindow `devtools.inspectedWindow`
 */
export function loadedResources(inspectedWindow: InspectedWindow | object): Resources {
  const own = 'getResources' in inspectedWindow ? inspectedWindow : undefined;
  const getResources = own?.getResources?.bind(own);
  if (!getResources) return { told: () => NOWHERE };
  let newest = 0;
  let times = new Map<string, number>();
  let room = MOST_CHARACTERS;

  const find = async (url: string): Promise<unknown> => {
    const resources = await getResources();
    // A document may have the same address.
    const found = resources.find((one) => one.url === url && /^(?:fetch|xhr)$/.test(one.type));
    return found ? found.getContent() : null;
  };
  return {
    told(url, page) {
      if (page > newest) {
        newest = page;
        times = new Map();
        room = MOST_CHARACTERS;
      }
      if (url.length > LONGEST_ADDRESS) return NOWHERE;
      const ofPage = times;
      const before = ofPage.get(url) ?? 0;
      if (before === 0) room -= url.length + KEPT;
      if (before > 0 || room >= 0) ofPage.set(url, before + 1);
      const isOnly = (): boolean => ofPage === times && ofPage.get(url) === 1;
      return {
        async content() {
          if (!isOnly()) return null;
          const content = await find(url);
          // DevTools tells of another request with this address before it answers.
          return isOnly() ? content : null;
        },
      };
    },
  };
}
