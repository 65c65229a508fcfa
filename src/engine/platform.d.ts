// The engine runs in browsers, in Node and in workers, and is checked without the DOM library so that
// no `document` can slip in. These are the globals that all of them share and that it may use.

declare class URL {
  static canParse(url: string): boolean;
  constructor(url: string);
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
}

declare function atob(base64: string): string;
