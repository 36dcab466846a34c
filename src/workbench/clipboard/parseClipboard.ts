/** What a block on the clipboard holds, cell by cell, as texts to be typed. Lines may differ in length. */
export type ClipboardBlock = readonly (readonly string[])[];

/** One field of tab-separated text, and where the next begins. Fields with tabs or line ends inside are quoted. */
function fieldAt(text: string, start: number): { readonly field: string; readonly end: number } {
  if (text[start] !== '"') {
    const stop = text.slice(start).search(/[\t\n]/);
    const end = stop < 0 ? text.length : start + stop;
    return { field: text.slice(start, end), end };
  }
  let at = start + 1;
  while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) at += text[at] === '"' ? 2 : 1;
  const isClosed = text[at] === '"' && (at + 1 === text.length || /[\t\n]/.test(text[at + 1] ?? ""));
  if (isClosed) return { field: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
  // A quotation mark that belongs to the text itself.
  const stop = text.slice(start).search(/[\t\n]/);
  const end = stop < 0 ? text.length : start + stop;
  return { field: text.slice(start, end), end };
}

/** Tab-separated text as spreadsheets put it on the clipboard. */
export function parseTabText(given: string): ClipboardBlock {
  const text = given.replaceAll("\r\n", "\n").replace(/\n$/, "");
  const lines: string[][] = [[]];
  let at = 0;
  for (;;) {
    const { field, end } = fieldAt(text, at);
    lines[lines.length - 1]?.push(field);
    if (end >= text.length) return lines;
    if (text[end] === "\n") lines.push([]);
    at = end + 1;
  }
}

function cellText(cell: Element): string {
  for (const line of cell.querySelectorAll("br")) line.replaceWith("\n");
  return (cell.textContent ?? "").replace(/\u00a0/g, " ").trim();
}

/**
 * The first table of an HTML fragment; null when there is none. A merged cell stands once, at its top left, and leaves
 * the others it covers empty.
 */
export function parseHtmlTable(html: string): ClipboardBlock | null {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (table === null) return null;
  const lines: (string | undefined)[][] = [];
  [...table.rows].forEach((row, top) => {
    const line = (lines[top] ??= []);
    let left = 0;
    for (const cell of row.cells) {
      while (line[left] !== undefined) left += 1;
      const text = cellText(cell);
      for (let down = 0; down < cell.rowSpan; down += 1) {
        const covered = (lines[top + down] ??= []);
        for (let along = 0; along < cell.colSpan; along += 1)
          covered[left + along] = down === 0 && along === 0 ? text : "";
      }
      left += cell.colSpan;
    }
  });
  return lines.map((line) => Array.from(line, (text) => text ?? ""));
}
