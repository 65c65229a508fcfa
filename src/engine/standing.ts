import type { CompiledShape } from './compile.ts';

/** Whether HTTP says that the request failed: nothing is claimed from a status that nobody knows. */
export function isFailure(status: number | null): boolean {
  return status !== null && status >= 400;
}

/** Whether the response may be that of a failed request: one whose status nobody knows counts as failing. */
export function mayBeFailure(status: number | null): boolean {
  return status === null || status >= 400;
}

/** Whether a status sends the client elsewhere: 3xx without 304, whose body is that of a success. */
export function isRedirect(status: number | null): boolean {
  return status !== null && status >= 300 && status < 400 && status !== 304;
}

/** Whether the status is that of an error where the response holds one: a success's is its own. */
export function isOfError(status: number | null): boolean {
  return mayBeFailure(status) || isRedirect(status);
}

/** Whether an error's form can stand under a status on its vendor's host. */
export function standsUnder({ shape, redirects }: CompiledShape, status: number | null): boolean {
  if (status === null || status >= 400) return true;
  return isRedirect(status) ? redirects.has(status) : Boolean(shape.inSuccess);
}
