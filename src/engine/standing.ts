import type { CompiledShape } from './compile.ts';

/** Whether a status sends the client elsewhere: 3xx without 304, whose body is that of a success. */
export function isRedirect(status: number): boolean {
  return status >= 300 && status < 400 && status !== 304;
}

/** Whether the status is that of an error where the response holds one: a success's is its own. */
export function isOfError(status: number): boolean {
  return status >= 400 || isRedirect(status);
}

/** Whether an error's form can stand under a status on its vendor's host. */
export function standsUnder({ shape, redirects }: CompiledShape, status: number): boolean {
  if (status >= 400) return true;
  return isRedirect(status) ? redirects.has(status) : Boolean(shape.inSuccess);
}
