const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const V4 = new RegExp(`^${OCTET}\\.${OCTET}\\.${OCTET}\\.${OCTET}$`);

/** Addresses that say nothing of anybody: the machine itself, none, and all. */
const NOBODY = /^(?:127\.|0\.0\.0\.0$|255\.255\.255\.255$)/;

/** Whether four numbers with dots are the address of somebody's machine. */
export function isIpv4(text: string): boolean {
  return V4.test(text) && !NOBODY.test(text);
}

/**
 * Whether text with colons is an IPv6 address. A short form must start with a group of three digits or
 * end with an IPv4 address, because `a::b` is also how programs name things.
 */
export function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2 || text === '::1' || text === '::') return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  const mapped = last.includes('.') && V4.test(last);
  const words = mapped ? groups.slice(0, -1) : groups;
  if (words.some((word) => !/^[\da-f]{1,4}$/i.test(word))) return false;
  const length = words.length + (mapped ? 2 : 0);
  if (halves.length === 1) return length === 8;
  return length < 8 && (mapped || (words[0] ?? '').length >= 3);
}
