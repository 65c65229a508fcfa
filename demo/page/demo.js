// @ts-check
export {};

/**
 * The demo page: one button for each error of the sandbox. It sends nothing to a vendor's host
 * before it knows that the browser maps these hosts to the sandbox.
 */

/**
 * @typedef {object} ShownError
 * @property {string} id
 * @property {string} vendor
 * @property {string} title
 * @property {string} method
 * @property {string} url
 * @property {number} status
 */

const PROBE = 'http://errata-sandbox.invalid/ping';
const AT_ONCE = 6;

/** @type {Readonly<Record<string, string>>} */
const HEADINGS = {
  '8x8': '8x8',
  emnify: 'emnify',
  enablex: 'EnableX',
  telecomx: 'TelecomX',
  none: 'No vendor: the panel names nobody',
};

/** @type {readonly ShownError[]} */
const errors = await (await fetch('errors.json')).json();
const buttons = errors.map(buttonOf);
const all = button('all');

showGroups();
if (await isMapped()) {
  for (const each of [...buttons, all]) each.disabled = false;
  all.addEventListener('click', () => void pressAll());
} else {
  const problem = element('problem');
  problem.textContent =
    'This browser does not lead the hosts of the vendors to the sandbox, so the buttons are off ' +
    'and nothing is sent; open this page with npm start.';
  problem.hidden = false;
}
document.body.dataset['ready'] = 'true';

/** Only the sandbox answers for this name; anywhere else it does not resolve. */
async function isMapped() {
  try {
    return (await (await fetch(PROBE)).text()).trim() === 'errata-sandbox';
  } catch {
    return false;
  }
}

function showGroups() {
  for (const vendor of new Set(errors.map((error) => error.vendor))) {
    const heading = document.createElement('h2');
    heading.textContent = HEADINGS[vendor] ?? vendor;
    const list = document.createElement('ul');
    for (const [index, error] of errors.entries()) {
      const item = buttons[index];
      if (error.vendor !== vendor || !item) continue;
      const line = document.createElement('li');
      line.append(item);
      list.append(line);
    }
    const group = document.createElement('section');
    group.append(heading, list);
    element('groups').append(group);
  }
}

/** @param {ShownError} error @returns {HTMLButtonElement} */
function buttonOf(error) {
  const made = document.createElement('button');
  made.type = 'button';
  made.id = error.id;
  made.disabled = true;
  const title = document.createElement('span');
  title.textContent = error.title;
  const status = document.createElement('small');
  status.textContent = `HTTP ${error.status}`;
  made.append(title, status);
  made.addEventListener('click', () => void press(error, status));
  return made;
}

/**
 * @param {ShownError} error
 * @param {HTMLElement} status where the outcome is shown
 */
async function press(error, status) {
  status.textContent = '...';
  try {
    const response = await fetch(error.url, { method: error.method });
    await response.text();
    status.textContent = `received ${response.status}`;
  } catch {
    status.textContent = 'no response';
  }
}

/** A few at a time, as a page would; says how far it is. */
async function pressAll() {
  all.disabled = true;
  document.body.dataset['pressed'] = 'some';
  let done = 0;
  const waiting = [...errors.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, error] = next;
      const status = buttons[index]?.querySelector('small');
      if (status) await press(error, status);
      done += 1;
      element('progress').textContent = `${done} of ${errors.length}`;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  document.body.dataset['pressed'] = 'all';
  all.disabled = false;
}

/** @param {string} id @returns {HTMLElement} */
function element(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found;
}

/** @param {string} id @returns {HTMLButtonElement} */
function button(id) {
  const found = element(id);
  if (!(found instanceof HTMLButtonElement)) throw new Error(`${id} is no button.`);
  return found;
}
