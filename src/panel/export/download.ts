/** How long the browser may take to begin with it, in milliseconds. */
const TAKEN_MS = 60_000;

/** Hands a file to the browser's downloads, which needs no permission. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN_MS);
}
