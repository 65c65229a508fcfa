import { visible } from '../../engine/visible.ts';
import type { Kind } from '../../redaction/kinds.ts';
import type { Place } from '../../redaction/masked.ts';
import type { TicketWords } from '../../ticket/words.ts';
import type { Form } from './write.ts';

/** The heading of the ids for the vendor's support. */
export const IDS = 'Ids for support';

/** What copies all ids of a finding. */
export function copyAllIds(count: number): string {
  return `Copy all ${count} ids`;
}

/** What a screen reader says when they are copied. */
export function idsCopied(count: number): string {
  return `${count} ids copied`;
}

/** One id in a list of ids that is copied. */
export function idLine(name: string, value: string): string {
  return `${name}: ${value}`;
}

/** Where an id was found. */
export const ID_FROM = {
  body: 'in the response body',
  header: 'in a header',
} as const;

/** The button that opens the preview. */
export const TICKET_BUTTON = 'Ticket…';
export const TICKET_BUTTON_TITLE =
  'Show what a ticket says before you copy it (T copies it at once)';

/** The name of the preview; `about` names the finding. */
export function previewTitle(about: string): string {
  return `Ticket for ${about}`;
}

/** What names the finding where it has no code. */
export const NO_CODE = 'an error without a code';

/** What names the finding where it has no vendor. */
export const NO_VENDOR = 'HTTP';

export const PREVIEW = {
  form: 'Form',
  text: 'The text as it is copied',
  copy: 'Copy',
  copyTitle: 'Copy the text as it is shown',
  close: 'Close the ticket',
  closeByKey: 'Close the ticket (Esc)',
  nothingMasked: 'There was nothing to mask in this text.',
  unmask: 'Unmask',
  maskAgain: 'Mask again',
  noCommand: 'There is no command for this request: curl is given http and https addresses alone.',
  lossy: 'The body held characters that no command line can carry; U+FFFD stands for each.',
} as const;

export const FORM_NAMES: Readonly<Record<Form, string>> = {
  markdown: 'Markdown',
  text: 'Plain text',
  json: 'JSON',
  curl: 'cURL',
};

/** The heading of the masked values. */
export function maskedTitle(count: number): string {
  return count === 0 ? 'Masked values' : `Masked values (${count})`;
}

/** Of a list that would be too long. */
export function moreMasked(count: number): string {
  return `${values(count)} more, masked too and not listed`;
}

/** That a part of the text is not there. */
export function cutOff(count: number): string {
  return `The last ${count.toLocaleString('en')} characters are left out: they are too many to be looked through.`;
}

/** That the settings let some kinds through. */
export function leftKinds(kinds: readonly Kind[]): string {
  return `By your settings these are not masked: ${kinds.map((kind) => KINDS_WORDS[kind]).join(', ')}.`;
}

/** The button that shows one value in the text, or masks it again. */
export function unmaskName(pseudonym: string, isUnmasked: boolean): string {
  return `${isUnmasked ? PREVIEW.maskAgain : PREVIEW.unmask}: ${pseudonym}`;
}

/** What a screen reader says when one was pressed. */
export function unmaskSaid(pseudonym: string, isUnmasked: boolean): string {
  return isUnmasked
    ? `The text shows the value of ${pseudonym}`
    : `The text shows ${pseudonym} again`;
}

/** The button that shows the value beside its pseudonym, and nowhere else. */
export function peekWord(isShown: boolean): string {
  return isShown ? 'Hide the value' : 'Show the value';
}

/** The same with the pseudonym of the value. */
export function peekName(pseudonym: string, isShown: boolean): string {
  return `${peekWord(isShown)} of ${pseudonym}`;
}

/** What stands for a value that nobody has asked to see. */
export const COVERED = '••••••••';

/** What a screen reader says when a ticket is copied. */
export function ticketCopied(masked: number, unmasked: number): string {
  const said =
    masked === 0 ? 'Ticket copied, nothing masked' : `Ticket copied, ${values(masked)} masked`;
  return unmasked === 0 ? said : `${said}, ${unmasked} left as found`;
}

function values(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'value' : 'values'}`;
}

/** What a masked value is. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  authorization: 'credentials of the request',
  cookie: 'cookie',
  'api-key': 'API key',
  token: 'token',
  jwt: 'JSON Web Token',
  password: 'password',
  pin: 'PIN or one-time code',
  signature: 'signature',
  'private-key': 'private key',
  'user-info': 'user and password of an address',
  email: 'e-mail address',
  phone: 'phone number',
  imsi: 'IMSI, the number of a subscriber',
  imei: 'IMEI, the number of a device',
  iccid: 'ICCID, the number of a SIM',
  'ip-address': 'IP address',
  'mac-address': 'MAC address',
  card: 'payment card number',
  iban: 'IBAN, a bank account number',
  person: 'personal data',
};

/** The same for all of a kind. */
export const KINDS_WORDS: Readonly<Record<Kind, string>> = {
  authorization: 'Credentials in Authorization headers',
  cookie: 'Cookies',
  'api-key': 'API keys',
  token: 'Tokens',
  jwt: 'JSON Web Tokens',
  password: 'Passwords',
  pin: 'PINs and one-time codes',
  signature: 'Signatures',
  'private-key': 'Private keys',
  'user-info': 'Users and passwords of addresses',
  email: 'E-mail addresses',
  phone: 'Phone numbers',
  imsi: 'IMSI (numbers of subscribers)',
  imei: 'IMEI (numbers of devices)',
  iccid: 'ICCID (numbers of SIMs)',
  'ip-address': 'IP addresses',
  'mac-address': 'MAC addresses',
  card: 'Payment card numbers',
  iban: 'IBAN (bank accounts)',
  person: 'Names, dates of birth, identity papers',
};

/** Where a masked value stood, with how often. */
export function whereMasked(places: readonly Place[], count: number): string {
  const where = [...new Set(places.map(placeWords))].join(', ');
  return count === 1 ? where : `${where}; ${count.toLocaleString('en')} times`;
}

function placeWords(place: Place): string {
  switch (place.in) {
    case 'url':
      return 'address of the request';
    case 'request-body':
      return 'body of the request';
    case 'response-body':
      return 'body of the response';
    case 'request-header':
      return `request header ${visible(place.name)}`;
    case 'response-header':
      return `response header ${visible(place.name)}`;
    case 'text':
      return 'text of the ticket';
  }
}

/** What the settings say of masking. */
export const MASKING = {
  title: 'What is masked in tickets',
  about:
    'Tickets, JSON and cURL commands show a word such as MASKED-PHONE-1 in the place of each of these. A single value that you copy by its own button is copied as it is.',
  secrets: 'What opens a door',
  persons: 'What tells of a person or a device',
} as const;

/** What a ticket says of its own accord, to whoever reads it. */
export const TICKET_WORDS: TicketWords = {
  unknownVendor: NO_VENDOR,
  code: 'Code',
  noCode: 'error without a code',
  message: 'Message',
  detail: 'Detail',
  meaning: 'Meaning',
  status: 'HTTP status',
  request: 'Request',
  time: 'Time (UTC)',
  bodyTime: 'Time in the body',
  duration: 'Duration',
  ids: 'Ids',
  evidence: 'Recognized by',
  basis: 'Source of the meaning',
  docs: 'Documentation',
  notes: 'Notes',
  nested: 'Errors within',
  moreCharacters: '{count} more characters',
  moreNested: '{count} more errors',
  masked:
    'Words such as MASKED-PHONE-1 stand for values that were taken out; the same word stands for the same value.',
  evidences: {
    'host+shape': 'the host and the form of the body',
    shape: 'the form of the body, which no other vendor has',
    host: 'the host alone',
    form: 'a form of body that several vendors share',
    http: 'the HTTP status alone',
  },
  bases: {
    documented: "the vendor's table of codes",
    example: "an example in the vendor's documentation",
    range: 'a documented range of codes',
    observed: 'seen in practice, not documented',
    status: 'what the vendor says of the HTTP status',
    http: 'what HTTP says of the status',
  },
};
