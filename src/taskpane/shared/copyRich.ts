/** A piece of a page and the same as plain text: whoever pastes takes what it can. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts both on the clipboard. The making is begun by the caller and waited for here, so that the browser still counts
 * the click. Rejects with the making's own reason; false where the browser does not let anything be copied.
 */
export async function copyRich(making: Promise<RichText>): Promise<boolean> {
  if (await copiedByPermission(making)) return true;
  return copiedByCommand(await making);
}

async function copiedByPermission(making: Promise<RichText>): Promise<boolean> {
  const blob = async (pick: (made: RichText) => string, type: string): Promise<Blob> =>
    new Blob([pick(await making)], { type });
  try {
    const item = new ClipboardItem({
      "text/html": blob(({ html }) => html, "text/html"),
      "text/plain": blob(({ text }) => text, "text/plain"),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // No permission (embedded panes), no such interface, or the making failed: the other way tells which.
    return false;
  }
}

/** Embedded panes get no permission, but the older command works in them after a click. */
function copiedByCommand({ html, text }: RichText): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill);
  }
}
