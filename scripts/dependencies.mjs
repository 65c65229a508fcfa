// @ts-check

/**
 * Whether the installed packages are the ones that package-lock.json asks for. Plain JavaScript
 * without any package, because it has to run before there is one.
 */

const NOT_INSTALLED = 'The dependencies could not be installed';
const AGAIN = 'run the command again';

/** @typedef {{ readonly version: string, readonly optional: boolean }} LockedPackage */
/** @typedef {ReadonlyMap<string, LockedPackage>} LockedPackages from `node_modules/...` path */

/**
 * Reads the packages of a lockfile (version 2 or 3), or of npm's record of what it installed.
 *
 * @param {string} text content of package-lock.json or node_modules/.package-lock.json
 * @returns {LockedPackages} empty when the text is no such file; the project itself is not in it
 */
export function lockedPackages(text) {
  /** @type {Map<string, LockedPackage>} */
  const found = new Map();
  const packages = member(parsed(text), 'packages');
  if (typeof packages !== 'object' || packages === null) return found;
  for (const [path, entry] of Object.entries(packages)) {
    const version = member(entry, 'version');
    if (path === '' || typeof version !== 'string') continue;
    found.set(path, { version, optional: member(entry, 'optional') === true });
  }
  return found;
}

/**
 * Compares what is asked for with what is there. An optional package may be absent, because most of
 * them are for another platform; in another version it counts as stale all the same.
 *
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 * @returns {'installed' | 'missing' | 'stale'} `missing` when nothing at all is installed
 */
export function installState(wanted, installed) {
  if (installed.size === 0) return wanted.size === 0 ? 'installed' : 'missing';
  for (const [path, { version, optional }] of wanted) {
    const there = installed.get(path);
    if (there ? there.version !== version : !optional) return 'stale';
  }
  return 'installed';
}

/**
 * The one line for a failed `npm ci`.
 *
 * @param {string} output what npm printed
 * @returns {string} one sentence that says what to do
 */
export function installFailure(output) {
  if (/spawn npm\S* ENOENT/.test(output)) {
    return `${NOT_INSTALLED} because npm was not found; install Node with npm and ${AGAIN}.`;
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET/.test(output)) {
    const why = 'because the npm registry cannot be reached';
    return `${NOT_INSTALLED} ${why}; connect to the network and ${AGAIN}.`;
  }
  const reason = /npm (?:ERR!|error) (?!code\b|errno\b)(.+)/.exec(output);
  const said = reason?.[1] ? ` (${reason[1].trim()})` : '';
  return `npm ci failed${said}; run "npm ci" to see all that it says.`;
}

/** @param {string} text @returns {unknown} */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @param {unknown} value @param {string} name @returns {unknown} */
function member(value, name) {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
