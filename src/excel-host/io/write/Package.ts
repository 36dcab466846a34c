import { Zip, ZipDeflate, strToU8 } from "fflate";
import { XML_HEAD, element } from "../xml/element";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Text is compressed in pieces of about this many characters. */
const PIECE = 65_536;
/** Fast rather than smallest: files are read back by machines. */
const LEVEL = 4;
/** A fixed date in the zip entries, so that one workbook always gives the same bytes. */
const ENTRY_DATE = "2000-01-01T00:00:00";

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The parts of an .xlsx file being written, with the relationships and content types they need. */
export class Package {
  private readonly types = new Map<string, string>();
  private readonly relationships = new Map<string, Relationship[]>();
  private readonly output: Uint8Array[] = [];
  private readonly zip: Zip;
  private failure: Error | null = null;

  constructor() {
    this.zip = new Zip((error, data) => {
      if (error !== null) this.failure = error;
      this.output.push(data);
    });
  }

  /** Adds a part. `contentType` null: the one of its extension. */
  add(path: string, contentType: string | null, content: string | Iterable<string>): void {
    if (contentType !== null) this.types.set(path, contentType);
    const entry = new ZipDeflate(path, { level: LEVEL });
    entry.mtime = ENTRY_DATE;
    this.zip.add(entry);
    let piece = "";
    for (const text of typeof content === "string" ? [content] : content) {
      piece += text;
      if (piece.length < PIECE) continue;
      entry.push(strToU8(piece));
      piece = "";
    }
    entry.push(strToU8(piece), true);
  }

  /** Relates two parts (`from` empty: the package itself) and returns the relationship's id. */
  relate(from: string, type: string, target: string): string {
    const list = this.relationships.get(from) ?? [];
    const id = `rId${list.length + 1}`;
    list.push({ id, type: type.includes(":") ? type : `${OFFICE}/${type}`, target });
    this.relationships.set(from, list);
    return id;
  }

  /** Writes what is left and returns the file. */
  finish(): Uint8Array {
    for (const [from, list] of this.relationships) {
      const items = list.map(({ id, type, target }) =>
        element("Relationship", { Id: id, Type: type, Target: target }),
      );
      this.add(
        relationshipsPath(from),
        null,
        XML_HEAD + element("Relationships", { xmlns: RELATIONSHIPS }, ...items),
      );
    }
    this.add("[Content_Types].xml", null, this.contentTypes());
    this.zip.end();
    if (this.failure !== null) throw this.failure;
    return joined(this.output);
  }

  private contentTypes(): string {
    const byExtension = [
      ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
      ["xml", "application/xml"],
      ["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
    ].map(([Extension, ContentType]) => element("Default", { Extension, ContentType }));
    const byPart = [...this.types].map(([path, ContentType]) =>
      element("Override", { PartName: `/${path}`, ContentType }),
    );
    return XML_HEAD + element("Types", { xmlns: CONTENT_TYPES }, ...byExtension, ...byPart);
  }
}

function relationshipsPath(from: string): string {
  const slash = from.lastIndexOf("/");
  return from === "" ? "_rels/.rels" : `${from.slice(0, slash)}/_rels/${from.slice(slash + 1)}.rels`;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
