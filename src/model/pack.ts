/**
 * The form of a pack: all we know of one vendor or standard, as plain data that could be written as
 * JSON. No function and no regular expression in it, so that a pack can be read, checked and shared
 * without being run.
 */

/** Member names joined by dots, from the object that a shape describes: `code`, `error.code`. */
export type FieldPath = string;

/** What a member's value must be. A closed list: the engine owns every test, a pack only names one. */
export type FieldTest =
  | 'string'
  /** A JSON number without a fraction. */
  | 'integer'
  /** A JSON number without a fraction, or text that is decimal digits only. */
  | 'numeric'
  | 'array'
  | 'object'
  /** Text that starts as an ISO 8601 date and time and is one for the date parser. */
  | 'date'
  /** Hexadecimal 8-4-4-4-12, whatever version bits RFC 9562 would want. */
  | 'hex-id'
  /** One word in PascalCase: `InvalidToken`. */
  | 'pascal-word'
  /** Not there, or null. */
  | 'absent'
  /** Text equal to one of these. */
  | { readonly oneOf: readonly string[] }
  /** A list with at least one element, each an object that holds these members. */
  | { readonly each: Fields };

/** Members that must all pass their test. */
export type Fields = Readonly<Record<FieldPath, FieldTest>>;

/** Who has to act. `recipient`: the person or device at the other end; `nobody`: this is no error. */
export type Who = 'caller' | 'credentials' | 'account-owner' | 'vendor' | 'recipient' | 'nobody';

/** Whether sending the request again can help. */
export type Retry = 'no' | 'after-change' | 'after-wait' | 'yes';

/** Where an explanation comes from. */
export type Basis =
  /** The vendor's table has the row. */
  | 'documented'
  /** Only an example on the vendor's page has the code. */
  | 'example'
  /** The vendor documents a range that holds the code, not the code itself. */
  | 'range'
  /** Seen in recorded traffic, in no table. */
  | 'observed'
  /** What the vendor says of the HTTP status. */
  | 'status'
  /** What HTTP itself (RFC 9110 and the IANA registry) says of the status. */
  | 'http';

/** Our words for one thing that a vendor's response can say. */
export interface Explanation {
  /** What happened, one sentence. */
  readonly meaning: string;
  /**
   * One to three imperatives that lead out of it; empty only where nothing can be done. `{id}` stands
   * for the name of the id to quote, or for what to give instead where the response has none.
   */
  readonly fix: readonly string[];
  readonly who: Who;
  readonly retry: Retry;
}

/** The record of one code. */
export interface CodeEntry extends Explanation {
  readonly basis: 'documented' | 'example' | 'observed';
  /** The vendor's short name or token for the code: `Invalid MSISDN`, `InvalidToken`. */
  readonly name?: string;
  /** The vendor's heading over the row. */
  readonly category?: string;
  /** The HTTP status under which the vendor documents the code. Received under another: a note, no mismatch. */
  readonly status?: number;
  /**
   * The vendor's message with `{name}` holes, whose values are read out of the message when it fits.
   * Further ones are forms seen in traffic.
   */
  readonly templates?: readonly string[];
  /** For a code with several meanings: the record holds only for this status, and this message if given. */
  readonly when?: { readonly status: number; readonly message?: string };
}

/** Our words for an HTTP status as the vendor uses it. */
export interface StatusEntry extends Explanation {
  /**
   * The same, where the vendor's code is the path of a property; `{code}` stands for it. Absent where
   * the vendor names no property under this status.
   */
  readonly property?: string;
  /** Said beside the finding when this entry explains it. */
  readonly note?: string;
}

/** A range of codes that the vendor documents as a whole. Both ends belong to it. */
export interface CodeRange extends Explanation {
  readonly from: number;
  readonly to: number;
}

/** One of the vendor's separate code lists. A code means nothing without its set. */
export interface CodeSet {
  /** What the list is, as a heading: `SMS and Chat Apps API codes`. */
  readonly name: string;
  readonly docs: string;
  /** By code, as text: "010" keeps its zero. Several records where one code has several meanings. */
  readonly codes: Readonly<Record<string, CodeEntry | readonly CodeEntry[]>>;
  readonly ranges?: readonly CodeRange[];
  /**
   * Codes that are the path of a failing property, for each what it means under which status. A
   * further code in neither list is taken for a property too when it is written as one.
   */
  readonly properties?: Readonly<Record<FieldPath, readonly CodeEntry[]>>;
}

/** An id for the vendor's support: its name on screen and the member that holds it. */
export interface IdField {
  readonly name: string;
  readonly field: FieldPath;
}

/** One form of error body. */
export interface Shape {
  readonly id: string;
  /**
   * Where the error object stands: a member path from the top of the body, or `anywhere`: every object
   * of the body is looked at, in lists too, and each that fits is a finding of its own. The latter only
   * on the vendor's own hosts. Without it, the body itself.
   */
  readonly at?: FieldPath | 'anywhere';
  /** How names and words are compared: `loose` folds case and separators (`Reason Code`, `reason_code`). */
  readonly keys?: 'loose';
  /** What makes the form, on the vendor's hosts; several mean that one of them suffices. */
  readonly where: Fields | readonly Fields[];
  /** Parts of the URL's path that tell this form from the pack's others before any member does. */
  readonly paths?: readonly string[];
  /** What must hold too when the URL's path tells nothing. Only beside `paths`. */
  readonly withoutPath?: Fields;
  /**
   * What must hold too on any other host, where the code must be one that the set lists. Absent: the form
   * is not distinctive, never named off-host.
   */
  readonly elsewhere?: Fields;
  /** True: the vendor reports this form under a success status too. */
  readonly inSuccess?: boolean;
  /** Codes that mean success: never a finding. */
  readonly success?: readonly string[];
  readonly code?: FieldPath;
  /** The vendor's words; of several members the first that is text. */
  readonly message?: FieldPath | readonly FieldPath[];
  /** The vendor's second sentence. */
  readonly detail?: FieldPath;
  /** The HTTP status as the body states it. */
  readonly status?: FieldPath;
  readonly time?: FieldPath;
  /** Errors nested under this one, each with the same members. */
  readonly items?: FieldPath;
  readonly ids?: readonly IdField[];
  /** The code list; null when the form does not tell which one. */
  readonly set: string | null;
  /** What each member is, in our words, for the detail view. */
  readonly fields?: Readonly<Record<FieldPath, string>>;
  /** What the form alone says, when neither code nor status explains more. */
  readonly unlisted?: Explanation;
  /** Said beside every finding of this form. */
  readonly note?: string;
}

/** A recorded or printed response, as little of it as a test needs. */
export interface PackExample {
  readonly title: string;
  readonly url: string;
  /** GET unless given. */
  readonly method?: string;
  readonly status: number;
  /** `application/json` unless given; an empty text means that none was sent. */
  readonly mediaType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An example and the findings that it must give, in order; `code: null` where the vendor gives none. */
export interface Example extends PackExample {
  readonly findings: readonly {
    readonly shape: string | null;
    readonly code: string | null;
    readonly items?: readonly (string | null)[];
  }[];
}

/** All we know of one vendor or standard. */
export interface Pack {
  readonly id: string;
  readonly name: string;
  /** The vendor's page that the pack was read from, https. */
  readonly docs: string;
  /** The date on which it was last compared with the page, ISO 8601. */
  readonly checked: string;
  /** The vendor's own hosts; `*.example.com` holds for every host below example.com and for itself. */
  readonly hosts: readonly string[];
  /** Response headers that carry an id for support, the one to quote first, in lower case. */
  readonly idHeaders?: readonly string[];
  readonly shapes: readonly Shape[];
  readonly sets: Readonly<Record<string, CodeSet>>;
  /** What the vendor says of HTTP statuses: by number (`404`), or by class (`4xx`). */
  readonly statuses: Readonly<Record<string, StatusEntry>>;
  readonly examples: readonly Example[];
  /** Look-alikes: responses in which this pack must not be named. */
  readonly counterexamples: readonly PackExample[];
}
