/** Long enough for any browser to have begun. */
const KEPT_MS = 60_000;

/** Hands a file to the browser's downloads. Some desktop web views ignore it without a word. */
export function saveFile(name: string, bytes: Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
