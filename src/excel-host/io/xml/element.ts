/** Writing XML: text in, text out. */

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Where a text looks like how the file format spells characters XML cannot hold. */
const mayNeedSpelling = /\p{Cc}|[\uFFFE\uFFFF]|_x/u;
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;
const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Text for element content or attributes of plain XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => escapes[character] ?? character);
}

/** What XML 1.0 cannot hold: control characters other than tab and line ends, and two code points at the end. */
function isUnwritable(character: string): boolean {
  const control = character < " " && character !== "\t" && character !== "\n" && character !== "\r";
  return control || character === "\uFFFE" || character === "\uFFFF";
}

function spelledOut(text: string): string {
  let spelled = "";
  for (const character of text) spelled += isUnwritable(character) ? hexEscape(character) : character;
  return spelled;
}

/** Cell text: characters XML lacks are spelled `_x0001_`, as the format has it. */
export function escapeCellText(text: string): string {
  if (!mayNeedSpelling.test(text)) return escapeXml(text);
  return escapeXml(spelledOut(text.replace(looksEscaped, hexEscape)));
}

export function unescapeCellText(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}

function attributeText(attributes: Attributes): string {
  let text = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    const written = typeof value === "boolean" ? Number(value) : value;
    text += ` ${name}="${typeof written === "number" ? written : escapeXml(written).replaceAll("\n", "&#10;")}"`;
  }
  return text;
}

/** An element; attributes that are null are left out, logical ones are 1 and 0. The content is XML already. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const inner = content.join("");
  return inner === ""
    ? `<${name}${attributeText(attributes)}/>`
    : `<${name}${attributeText(attributes)}>${inner}</${name}>`;
}

/** An element around plain text. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  const space = /^\s|\s$|\n/.test(text) ? { "xml:space": "preserve" } : {};
  return `<${name}${attributeText({ ...attributes, ...space })}>${escapeXml(text)}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
