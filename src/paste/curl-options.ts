/** Options of curl that take a value (curl 8 manual), beside those that say something of the request. */
const WITH_VALUE: ReadonlySet<string> = new Set(
  `abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout connect-to
  continue-at cookie-jar create-file-mode crlfile curves delegation dns-interface dns-ipv4-addr dns-ipv6-addr
  dns-servers doh-url dump-header ech egd-file engine etag-compare etag-save expect100-timeout form-escape
  ftp-account ftp-alternative-to-user ftp-method ftp-port ftp-ssl-ccc-mode happy-eyeballs-timeout-ms
  haproxy-clientip hostpubmd5 hostpubsha256 hsts interface ip-tos ipfs-gateway keepalive-cnt keepalive-time key
  key-type krb libcurl limit-rate local-port login-options mail-auth mail-from mail-rcpt max-filesize max-redirs
  max-time netrc-file noproxy output output-dir parallel-max pass pinnedpubkey preproxy proto proto-default
  proto-redir proxy proxy-cacert proxy-capath proxy-cert proxy-cert-type proxy-ciphers proxy-crlfile proxy-header
  proxy-key proxy-key-type proxy-pass proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers
  proxy-tlsauthtype proxy-tlspassword proxy-tlsuser proxy-user proxy1.0 pubkey quote random-file range rate
  request-target resolve retry retry-delay retry-max-time sasl-authzid service-name socks4 socks4a socks5
  socks5-gssapi-service socks5-hostname speed-limit speed-time stderr telnet-option tftp-blksize time-cond
  tls-max tls13-ciphers tlsauthtype tlspassword tlsuser trace trace-ascii trace-config unix-socket variable
  vlan-priority`.split(/\s+/),
);

/** Options that say something of the request or of what is printed, and take a value. */
const TELLING = [
  'cookie',
  'data',
  'data-ascii',
  'data-binary',
  'data-raw',
  'data-urlencode',
  'form',
  'form-string',
  'header',
  'json',
  'oauth2-bearer',
  'referer',
  'request',
  'upload-file',
  'url',
  'url-query',
  'user',
  'user-agent',
  'write-out',
] as const;

/** The same without a value. */
const FLAGS = ['get', 'head', 'include', 'show-headers', 'verbose', 'next'] as const;

export type TellingOption = (typeof TELLING)[number];
export type TellingFlag = (typeof FLAGS)[number];

const SHORT: Readonly<Record<string, string>> = {
  A: 'user-agent',
  b: 'cookie',
  C: 'continue-at',
  c: 'cookie-jar',
  D: 'dump-header',
  d: 'data',
  E: 'cert',
  e: 'referer',
  F: 'form',
  G: 'get',
  H: 'header',
  I: 'head',
  i: 'include',
  K: 'config',
  m: 'max-time',
  o: 'output',
  P: 'ftp-port',
  Q: 'quote',
  r: 'range',
  T: 'upload-file',
  t: 'telnet-option',
  U: 'proxy-user',
  u: 'user',
  v: 'verbose',
  w: 'write-out',
  X: 'request',
  x: 'proxy',
  Y: 'speed-limit',
  y: 'speed-time',
  z: 'time-cond',
  ':': 'next',
};

/** One word of the command line, or two, and what it is. */
export type CurlWord =
  | { readonly kind: 'option'; readonly name: TellingOption; readonly value: string }
  | { readonly kind: 'flag'; readonly name: TellingFlag }
  | { readonly kind: 'url'; readonly value: string };

/** Takes the command line of curl apart, without its name. What says nothing of the request is left out. */
export function curlWords(words: readonly string[]): readonly CurlWord[] {
  const found: CurlWord[] = [];
  let isUrl = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (isUrl || !word.startsWith('-') || word === '-') {
      if (word !== '') found.push({ kind: 'url', value: word });
    } else if (word === '--') isUrl = true;
    else if (word.startsWith('--')) {
      const [, name = '', own] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
      if (takesValue(name)) {
        const value = own ?? words[at + 1] ?? '';
        if (own === undefined) at += 1;
        if (isTelling(name)) found.push({ kind: 'option', name, value });
      } else if (isFlag(name)) found.push({ kind: 'flag', name });
    } else at += readShort(word, words[at + 1], found);
  }
  return found;
}

/** `-sSXPOST`: letters together, of which one that takes a value ends them. Returns how many words it took more. */
function readShort(word: string, next: string | undefined, found: CurlWord[]): 0 | 1 {
  for (let at = 1; at < word.length; at += 1) {
    const letter = word[at] ?? '';
    const name = (Object.hasOwn(SHORT, letter) ? SHORT[letter] : undefined) ?? '';
    if (takesValue(name)) {
      const own = word.slice(at + 1);
      if (isTelling(name))
        found.push({ kind: 'option', name, value: own === '' ? (next ?? '') : own });
      return own === '' ? 1 : 0;
    }
    if (isFlag(name)) found.push({ kind: 'flag', name });
  }
  return 0;
}

function takesValue(name: string): boolean {
  return isTelling(name) || WITH_VALUE.has(name);
}

function isTelling(name: string): name is TellingOption {
  return TELLING.some((one) => one === name);
}

function isFlag(name: string): name is TellingFlag {
  return FLAGS.some((one) => one === name);
}
