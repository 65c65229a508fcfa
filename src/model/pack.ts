/**
 * The form of a pack: all we know of one vendor or standard, as plain data that could be written as
 * JSON. No function and no regular expression in it, so that a pack can be read, checked and shared
 * without being run.
 */

/**
 * Member names joined by dots, from the object that a shape describes: `code`, `error.code`. `*` stands
 * for the first element of a list that has what follows: `errors.*.code`. A dot that belongs to a name
 * stands behind a backslash: `odata\.error.code`.
 */
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
  /** Words in upper case joined by underscores: `NOT_FOUND`. */
  | 'upper-word'
  /** Words in lower case joined by underscores: `not_found`. */
  | 'snake-word'
  /** The HTTP status of the response, as a number or as text. */
  | 'http-status'
  /** A list with at least one element, each of them text. */
  | 'texts'
  /** An object with at least one member, each of them a list with at least one text and nothing else. */
  | 'text-lists'
  /** There, be it null. */
  | 'present'
  /** Not there, or null. */
  | 'absent'
  /** This truth value or number. */
  | { readonly is: boolean | number }
  /** Text that begins with one of these. */
  | { readonly startsWith: readonly string[] }
  /** Text equal to one of these. */
  | { readonly oneOf: readonly string[] }
  /** A list with at least one element, each an object that holds these members. */
  | { readonly each: Fields }
  /** A list of which at least one element is an object that holds these members. */
  | { readonly some: Fields };

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
  /** Known of this API in general, not compared with its page. */
  | 'recalled'
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
  readonly basis: 'documented' | 'example' | 'observed' | 'recalled';
  /** The vendor's short name or token for the code: `Invalid MSISDN`, `InvalidToken`. */
  readonly name?: string;
  /** The vendor's heading over the row. */
  readonly category?: string;
  /** What usually lies behind it, one sentence each, the likeliest first. */
  readonly causes?: readonly string[];
  /** The https page of the code, where it is none that the set leads to. */
  readonly docs?: string;
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
  /** A page of each code, https; `{code}` stands for it, `{code-lower}`, `{code-dashed}` (`_` as `-`), `{code-digits}` (only these). */
  readonly page?: string;
  /** By code, as text: "010" keeps its zero. Several records where one code has several meanings. */
  readonly codes: Readonly<Record<string, CodeEntry | readonly CodeEntry[]>>;
  /** The name of a long list of further codes, loaded when the vendor has been met. */
  readonly list?: string;
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

/** What the head of a response must have for a form. */
export interface HeadTest {
  /** One of these media types, in lower case and without parameters. */
  readonly mediaTypes?: readonly string[];
  /** One of these statuses. */
  readonly statuses?: readonly number[];
  /** One of these methods of the request, in upper case. */
  readonly methods?: readonly string[];
  /** One of these as the last segment of the URL's path, in lower case. */
  readonly endpoints?: readonly string[];
  /** Headers by their names in lower case, each with one of these values; an empty list: any value. */
  readonly headers?: Readonly<Record<string, readonly string[]>>;
}

/** Where successes of any host are looked at for a form; one of these suffices. All but the first want JSON, or a request of JSON that plain text answers. */
export interface SuccessTest {
  /** Media types, in lower case and without parameters. */
  readonly mediaTypes?: readonly string[];
  /** The last segment of the URL's path, in lower case: `graphql`. */
  readonly endpoints?: readonly string[];
  /** Any segment of the URL's path, in lower case. */
  readonly segments?: readonly string[];
  /** Success statuses that tell of failures themselves: 207. */
  readonly statuses?: readonly number[];
  /** What the body of the request has at its beginning or end: `"jsonrpc"`. */
  readonly requests?: readonly string[];
}

/** A member whose text holds the code and more: what stands around the code is cut off. */
export interface CodeField {
  readonly field: FieldPath;
  /** The code stands behind the last of these: `#` in `com.acme#Expired`. */
  readonly after?: string;
  /** The code ends before the first of these: ` : ` in `EXPIRED : The card has expired.` */
  readonly before?: string;
  /** Without one of these beginnings it is no code. */
  readonly startsWith?: readonly string[];
}

/** The members of an element of `items`, where they are others than those of the error around them. */
export interface ItemMembers {
  readonly code?: FieldPath | CodeField | readonly (FieldPath | CodeField)[];
  readonly message?: FieldPath | readonly FieldPath[];
  readonly detail?: FieldPath;
  readonly status?: FieldPath;
  readonly ids?: readonly IdField[];
}

/** The code list, by what a member of the body says. */
export interface SetByField {
  readonly field: FieldPath;
  /** Ids of sets by the member's text, in lower case. */
  readonly sets: Readonly<Record<string, string>>;
  /** Ids of the sets that it can be of, when the member is not there. */
  readonly otherwise: readonly string[];
}

/** One form of error body. */
export interface Shape {
  readonly id: string;
  /** Whose form this is and who else answers in it, where the pack holds forms of several. */
  readonly name?: string;
  readonly also?: readonly string[];
  /**
   * Where the error object stands: a member path from the top of the body. Without it, the body itself.
   * `anywhere`: every object of the body is looked at, in lists too, and each that fits is a finding of
   * its own; only on the vendor's own hosts. `headers`: no body, but the response's headers as an object,
   * their names in lower case, and the parameters of `www-authenticate` below it. What the body says stands
   * beside them under `<body>`, for code, message, detail and ids: `<body>.message`.
   */
  readonly at?: FieldPath | 'anywhere' | 'headers';
  /** True: the body is a list, and each of its elements such an error. */
  readonly list?: boolean;
  /** How names and words are compared: `loose` folds case and separators (`Reason Code`, `reason_code`). */
  readonly keys?: 'loose';
  /** What makes the form, on the vendor's hosts; several mean that one of them suffices. */
  readonly where: Fields | readonly Fields[];
  /** What the response's head must have. */
  readonly head?: HeadTest;
  /** Parts of the URL's path that tell this form from the pack's others before any member does. */
  readonly paths?: readonly string[];
  /** What must hold too when the URL's path tells nothing. Only beside `paths`. */
  readonly withoutPath?: Fields;
  /**
   * What must hold too on any other host, where the code must be one that the set lists. Absent: the form
   * is not distinctive, never named off-host.
   */
  readonly elsewhere?: Fields;
  /** True: on any other host too the form is the vendor's whatever the code is, listed or not. */
  readonly anyCode?: boolean;
  /** True: the vendor reports this form under a success status too; a test: and so does any other host. */
  readonly inSuccess?: boolean | SuccessTest;
  /** Redirect statuses (3xx without 304) under which the form stands too, as JSON or XML, on any host. */
  readonly inRedirect?: readonly number[];
  /** Codes that mean success: never a finding. */
  readonly success?: readonly string[];
  /** The most specific first; those behind it are kept beside it. */
  readonly code?: FieldPath | CodeField | readonly (FieldPath | CodeField)[];
  /** The vendor's words; of several members the first that is text. */
  readonly message?: FieldPath | readonly FieldPath[];
  /** The vendor's second sentence. */
  readonly detail?: FieldPath;
  /** The HTTP status as the body states it. */
  readonly status?: FieldPath;
  readonly time?: FieldPath;
  /**
   * Errors nested under this one: a list of objects or texts, or an object whose members are texts or
   * such lists, or hold lists further down.
   */
  readonly items?: FieldPath;
  /** What the elements of `items` are made of. Without it, each has the members of this form. */
  readonly item?: ItemMembers;
  readonly ids?: readonly IdField[];
  /** The code list; null when the form does not tell which one. */
  readonly set: string | SetByField | null;
  /** What each member is, in our words, for the detail view. */
  readonly fields?: Readonly<Record<FieldPath, string>>;
  /** What the form alone says, when neither code nor status explains more. */
  readonly unlisted?: Explanation;
  /** True: somebody else than the vendor chose the HTTP status, so that `unlisted` counts before its words. */
  readonly foreignStatus?: boolean;
  /** The https page to read on where no record of a code leads to another; that of the set unless given. */
  readonly docs?: string;
  /** Said beside every finding of this form. */
  readonly note?: string;
}

/** A recorded or printed response, as little of it as a test needs. */
export interface PackExample {
  readonly title: string;
  readonly url: string;
  /** GET unless given. */
  readonly method?: string;
  /** The body of the request, as JSON; none unless given. */
  readonly request?: string;
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
  /** `form`: not a vendor's, but shared by many; named by the one that made it known. It has no hosts. */
  readonly kind?: 'form';
  /** Names of others that answer in this form. */
  readonly also?: readonly string[];
  /** Ids of packs whose forms this one's are a special case of; they are no opinion beside it. */
  readonly refines?: readonly string[];
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
