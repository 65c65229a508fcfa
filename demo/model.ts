import type { Evidence, NoteKind } from '../src/model/finding.ts';

/** One finding that a demo error has to give. Written by hand and from the vendors' tables. */
export interface ExpectedFinding {
  /** Null where nobody claims the response. */
  readonly vendor: string | null;
  readonly shape: string | null;
  readonly evidence: Evidence;
  readonly set: string | null;
  readonly code: string | null;
  readonly known: boolean;
  /** Codes of the nested errors, in order; none unless given. */
  readonly items?: readonly (string | null)[];
  /** Kinds of the notes, in any order; none unless given. */
  readonly notes?: readonly NoteKind[];
  /** Values of the ids for support, in order; none unless given. */
  readonly ids?: readonly string[];
}

/** One button of the demo page: a request, the response to it, and what the panel has to say. */
export interface DemoError {
  /** Unique, and the last part of the URL's path. */
  readonly id: string;
  /** Pack id of the group that it is shown in; `none` for look-alikes of no vendor. */
  readonly vendor: string;
  readonly title: string;
  readonly method: string;
  /** Always http: the sandbox answers in the place of the host and has no certificate for it. */
  readonly url: string;
  readonly status: number;
  /** Content-Type of the response; empty when none is to be sent. */
  readonly mediaType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** All findings of the response, in order; none when the panel has nothing to say of it. */
  readonly expected: readonly ExpectedFinding[];
}

/** What is looked at of a finding that a panel has shown; any `Finding` is one. */
export interface SeenFinding {
  readonly entry: number;
  readonly method: string;
  readonly url: string;
  readonly status: number | null;
  readonly vendor: string | null;
  readonly shape: string | null;
  readonly evidence: string;
  readonly set: string | null;
  readonly code: string | null;
  readonly known: boolean;
  readonly meaning: string | null;
  readonly items: readonly { readonly code: string | null }[];
  readonly notes: readonly { readonly kind: string }[];
  readonly ids: readonly { readonly value: string }[];
}

/**
 * A host of no vendor, for bodies that a company's own back end passes on. Never resolves (RFC
 * 2606).
 */
export const RELAY_HOST = 'api.shop.test';

/** The probe that the vendor's own article carries in a comment. */
export const MARKUP = '<img src=x onerror=alert(4)>';
