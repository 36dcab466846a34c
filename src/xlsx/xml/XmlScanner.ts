import { damaged, tooLarge } from "../XlsxRefused";
import type { XlsxLimits } from "../limits";
import { escapeCharacterData, isBlank, isSpace, mergePieces } from "./characterData";
import type { Names } from "./Names";
import { Tag } from "./Tag";

/** Takes the events of one part. `bytes` is the scanner's own buffer: it is overwritten after the call. */
export interface XmlHandler {
  readonly names: Names;
  open(tag: Tag): void;
  /** `depth` is that of the element closed; the root's is 1. */
  close(name: string, depth: number): void;
  /** The text between two tags as UTF-8, still escaped; comments and CDATA sections within it already merged. */
  text(bytes: Uint8Array, start: number, end: number): void;
}

const LT = 0x3c;
const GT = 0x3e;
const BANG = 0x21;
const QUESTION = 0x3f;
const SLASH = 0x2f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const INCOMPLETE = -1;

/**
 * A push scanner over UTF-8 bytes: hands tags and texts to its handler and keeps only what is not complete yet.
 * Knows no entities of a document's own: a DOCTYPE is refused. Errors: XlsxRefused.
 */
export class XmlScanner {
  private window: Uint8Array<ArrayBuffer> = new Uint8Array(128 * 1024);
  private filled = 0;
  /** Bytes that must be there before another attempt, so that a long token is not scanned again and again. */
  private needed = 0;
  private depth = 0;
  private rootSeen = false;
  private pieces: Uint8Array[] = [];
  private pieceBytes = 0;
  private readonly open: Int32Array;
  private readonly tag = new Tag();

  constructor(
    private readonly handler: XmlHandler,
    private readonly limits: XlsxLimits,
    private readonly part: string,
  ) {
    this.open = new Int32Array(limits.depth + 2);
  }

  push(chunk: Uint8Array): void {
    this.append(chunk);
    if (this.filled >= this.needed) this.scan(false);
  }

  end(): void {
    this.scan(true);
    if (this.depth > 0 || !this.rootSeen) throw damaged(`${this.part} ends early`);
  }

  private append(chunk: Uint8Array): void {
    const size = this.filled + chunk.length;
    if (size > this.window.length) {
      const grown = new Uint8Array(Math.max(size, this.window.length * 2));
      grown.set(this.window.subarray(0, this.filled));
      this.window = grown;
    }
    this.window.set(chunk, this.filled);
    this.filled = size;
  }

  private scan(final: boolean): void {
    const bytes = this.window;
    const end = this.filled;
    let at = 0;
    while (at < end) {
      const next = bytes[at] === LT ? this.markup(bytes, at, end) : this.characters(bytes, at, end, final);
      if (next === INCOMPLETE) break;
      at = next;
    }
    const rest = end - at;
    if (final && rest > 0) throw damaged(`${this.part} ends early`);
    if (rest > this.limits.tokenBytes) throw tooLarge(`${this.part} text > ${this.limits.tokenBytes} bytes`);
    bytes.copyWithin(0, at, end);
    this.filled = rest;
    this.needed = rest * 2;
  }

  private characters(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    let stop = start + 1;
    while (stop < end && bytes[stop] !== LT) stop++;
    if (stop + 1 >= end && !final) return INCOMPLETE;
    if (stop - start > this.limits.tokenBytes)
      throw tooLarge(`${this.part} text > ${this.limits.tokenBytes} bytes`);
    if (this.depth === 0) {
      if (!isBlank(bytes, start, stop)) throw damaged(`${this.part} text outside the root`);
      return stop;
    }
    const after = bytes[stop + 1];
    if (this.pieces.length > 0 || after === BANG || after === QUESTION) this.keep(bytes.slice(start, stop));
    else this.handler.text(bytes, start, stop);
    return stop;
  }

  private keep(piece: Uint8Array): void {
    this.pieces.push(piece);
    // One more for each piece: empty ones cost memory too.
    this.pieceBytes += piece.length + 1;
    if (this.pieceBytes > this.limits.tokenBytes)
      throw tooLarge(`${this.part} text > ${this.limits.tokenBytes} bytes`);
  }

  private flush(): void {
    const merged = mergePieces(this.pieces);
    this.pieces = [];
    this.pieceBytes = 0;
    this.handler.text(merged, 0, merged.length);
  }

  private markup(bytes: Uint8Array, at: number, end: number): number {
    if (at + 1 >= end) return INCOMPLETE;
    const kind = bytes[at + 1];
    if (kind === BANG) return this.declaration(bytes, at, end);
    if (kind === QUESTION) return this.skipTo("?>", bytes, at + 2, end);
    if (this.pieces.length > 0) {
      const stop = this.findTagEnd(bytes, at, end);
      if (stop === INCOMPLETE) return INCOMPLETE;
      this.flush();
    }
    return kind === SLASH ? this.closeTag(bytes, at, end) : this.openTag(bytes, at, end);
  }

  private declaration(bytes: Uint8Array, at: number, end: number): number {
    if (at + 9 > end) return INCOMPLETE;
    if (startsWith(bytes, at, "<!--")) return this.skipTo("-->", bytes, at + 4, end);
    if (startsWith(bytes, at, "<![CDATA[") && this.depth > 0) {
      const stop = this.skipTo("]]>", bytes, at + 9, end);
      if (stop !== INCOMPLETE) this.keep(escapeCharacterData(bytes.subarray(at + 9, stop - 3)));
      return stop;
    }
    throw damaged(startsWith(bytes, at, "<!DOCTYPE") ? `DOCTYPE in ${this.part}` : `${this.part} markup`);
  }

  /** The place after `mark`. */
  private skipTo(mark: string, bytes: Uint8Array, from: number, end: number): number {
    for (let at = from; at + mark.length <= end; at++) {
      if (bytes[at] === mark.charCodeAt(0) && startsWith(bytes, at, mark)) return at + mark.length;
    }
    return INCOMPLETE;
  }

  private findTagEnd(bytes: Uint8Array, at: number, end: number): number {
    let quote = 0;
    for (let index = at + 1; index < end; index++) {
      const byte = bytes[index];
      if (byte === LT) throw damaged(`${this.part} markup`);
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === GT) return index;
      else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    }
    return INCOMPLETE;
  }

  private closeTag(bytes: Uint8Array, at: number, end: number): number {
    const hash = this.tag.readName(bytes, at + 2, end);
    let stop = this.tag.nameEnd;
    while (stop < end && isSpace(bytes[stop])) stop++;
    if (stop >= end) return INCOMPLETE;
    if (bytes[stop] !== GT || this.depth === 0 || this.open[this.depth] !== hash) {
      throw damaged(`${this.part} tags do not match`);
    }
    this.handler.close(this.handler.names.of(hash), this.depth);
    this.depth--;
    return stop + 1;
  }

  private openTag(bytes: Uint8Array, at: number, end: number): number {
    const stop = this.findTagEnd(bytes, at, end);
    if (stop === INCOMPLETE) return INCOMPLETE;
    if (this.depth === 0 && this.rootSeen) throw damaged(`${this.part} has two roots`);
    if (this.depth >= this.limits.depth) throw tooLarge(`${this.part} depth > ${this.limits.depth}`);
    this.rootSeen = true;
    this.depth++;
    const empty = bytes[stop - 1] === SLASH;
    const hash = this.tag.start(bytes, at + 1, empty ? stop - 1 : stop, this.depth);
    const name = this.handler.names.of(hash);
    this.open[this.depth] = hash;
    this.tag.name = name;
    this.handler.open(this.tag);
    if (empty) {
      this.handler.close(name, this.depth);
      this.depth--;
    }
    return stop + 1;
  }
}

function startsWith(bytes: Uint8Array, at: number, mark: string): boolean {
  for (let index = 0; index < mark.length; index++) {
    if (bytes[at + index] !== mark.charCodeAt(index)) return false;
  }
  return true;
}
