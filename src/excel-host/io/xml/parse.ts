import { WorkbookFileError } from "../WorkbookFileError";

/** A parsed element. Names are without their namespace prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Character data directly inside, in order. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

const token =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/[^>]*>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g;
const attribute = /([^\s=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Replaces character references; unknown ones stay as they are. */
export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? all;
      return String.fromCodePoint(Number.parseInt(hex ?? decimal ?? "", hex === undefined ? 10 : 16));
    },
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Attributes by local name; `r:id` and `id` differ, so prefixed ones are kept under both names. */
function attributesOf(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of tag.matchAll(attribute)) {
    const value = decodeXml(double ?? single ?? "");
    attributes.set(name, value);
    const local = localName(name);
    if (!attributes.has(local)) attributes.set(local, value);
  }
  return attributes;
}

function openElement(tag: string): OpenElement {
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
  return {
    name: localName(name),
    attributes: attributesOf(tag.slice(name.length + 1)),
    children: [],
    text: "",
  };
}

/** Reads an XML part and returns its root element. Errors: WorkbookFileError for a part that is not XML or has a DOCTYPE. */
export function parseXml(source: string, part: string): XmlElement {
  const top: OpenElement = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [top];
  for (const [piece, cdata] of source.matchAll(token)) {
    const current = open.at(-1) ?? top;
    if (cdata !== undefined) current.text += cdata;
    else if (!piece.startsWith("<")) current.text += decodeXml(piece);
    else if (piece.startsWith("</")) open.pop();
    else if (piece.startsWith("<!DOCTYPE")) throw new WorkbookFileError("doctype", part);
    else if (!piece.startsWith("<?") && !piece.startsWith("<!")) {
      const made = openElement(piece);
      current.children.push(made);
      if (!piece.endsWith("/>")) open.push(made);
    }
  }
  const [root] = top.children;
  if (root === undefined || open.length !== 1) throw new WorkbookFileError("not-xml", part);
  return root;
}

export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((each) => each.name === name);
}

export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent?.children.filter((each) => each.name === name) ?? [];
}

/** Follows child names from an element. */
export function descend(from: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => child(at, name), from);
}

export function numberAttribute(of: XmlElement | undefined, name: string): number | undefined {
  const text = of?.attributes.get(name);
  return text === undefined || text === "" ? undefined : Number(text);
}

/** A logical attribute: `1`, `true`, `on`; `whenAbsent` where it is not written. */
export function flag(of: XmlElement | undefined, name: string, whenAbsent = false): boolean {
  const text = of?.attributes.get(name);
  return text === undefined ? whenAbsent : text === "1" || text === "true" || text === "on";
}

/** All text inside an element, its children's too. */
export function allText(of: XmlElement): string {
  return of.text + of.children.map(allText).join("");
}
