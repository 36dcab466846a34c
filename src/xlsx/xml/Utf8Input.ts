import { damaged } from "../XlsxRefused";

interface Sink {
  push(chunk: Uint8Array): void;
  end(): void;
}

/** Makes UTF-8 without a byte order mark of an XML part in UTF-8 or UTF-16, the two encodings a package may use. */
export class Utf8Input implements Sink {
  private head: Uint8Array | null = new Uint8Array(0);
  private decoder: TextDecoder | null = null;
  private readonly encoder = new TextEncoder();

  constructor(
    private readonly sink: Sink,
    private readonly part: string,
  ) {}

  push(chunk: Uint8Array): void {
    if (this.head === null) {
      this.pass(chunk);
      return;
    }
    const head = join(this.head, chunk);
    if (head.length < 4) this.head = head;
    else this.begin(head);
  }

  end(): void {
    if (this.head !== null) this.begin(this.head);
    if (this.decoder !== null) this.sink.push(this.encoder.encode(this.decode(undefined)));
    this.sink.end();
  }

  private begin(head: Uint8Array): void {
    this.head = null;
    const [first, second, third] = head;
    if (first === 0xef && second === 0xbb && third === 0xbf) {
      this.pass(head.subarray(3));
      return;
    }
    const little = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
    const big = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
    if (little || big) this.decoder = new TextDecoder(little ? "utf-16le" : "utf-16be", { fatal: true });
    else this.refuseOtherEncodings(head);
    this.pass(head);
  }

  private refuseOtherEncodings(head: Uint8Array): void {
    const declaration = new TextDecoder("latin1").decode(head.subarray(0, 200));
    const encoding = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(declaration)?.[1];
    if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) {
      throw damaged(`${this.part} encoding ${encoding}`);
    }
  }

  private pass(chunk: Uint8Array): void {
    this.sink.push(this.decoder === null ? chunk : this.encoder.encode(this.decode(chunk)));
  }

  private decode(chunk: Uint8Array | undefined): string {
    try {
      return this.decoder?.decode(chunk, { stream: chunk !== undefined }) ?? "";
    } catch (error) {
      throw damaged(`${this.part} is no UTF-16`, error);
    }
  }
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const joined = new Uint8Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
}
