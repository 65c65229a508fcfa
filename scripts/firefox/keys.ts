/** The private characters by which WebDriver names keys that type nothing, by `KeyboardEvent.key`. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['Backspace', '\ue003'],
  ['Tab', '\ue004'],
  ['Enter', '\ue006'],
  ['Shift', '\ue008'],
  ['Control', '\ue009'],
  ['Alt', '\ue00a'],
  ['Escape', '\ue00c'],
  ['PageUp', '\ue00e'],
  ['PageDown', '\ue00f'],
  ['End', '\ue010'],
  ['Home', '\ue011'],
  ['ArrowLeft', '\ue012'],
  ['ArrowUp', '\ue013'],
  ['ArrowRight', '\ue014'],
  ['ArrowDown', '\ue015'],
  ['Insert', '\ue016'],
  ['Delete', '\ue017'],
  ['Meta', '\ue03d'],
]);

/** F1 has this character, and the others follow it. */
const F1 = 0xe031;

/** One step of a WebDriver key action. */
export interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

/**
 * The steps that press a key with its modifiers and let go of them in the opposite order.
 *
 * @param keys `Enter`, `a`, `Control+f`, `Control++`: names are those of `KeyboardEvent.key`
 * @throws Error for a name that is no key
 */
export function keyActions(keys: string): KeyAction[] {
  const pressed = keys.split(/(?<=[^+])\+/).map(characterOf);
  return [
    ...pressed.map((value): KeyAction => ({ type: 'keyDown', value })),
    ...pressed.toReversed().map((value): KeyAction => ({ type: 'keyUp', value })),
  ];
}

function characterOf(name: string): string {
  if ([...name].length === 1) return name;
  const [, digits] = /^F(\d\d?)$/.exec(name) ?? [];
  if (digits !== undefined && Number(digits) >= 1 && Number(digits) <= 12) {
    return String.fromCharCode(F1 + Number(digits) - 1);
  }
  const value = NAMED.get(name);
  if (value === undefined) throw new Error(`There is no key named "${name}".`);
  return value;
}
