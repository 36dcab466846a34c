import { damaged, tooLarge } from "./XlsxRefused";

/** Ceilings on everything a file can make the reader do. All are counted while reading; what a file declares is not believed. */
export interface XlsxLimits {
  /** Size of the file itself. */
  readonly containerBytes: number;
  readonly entries: number;
  /** Inflated bytes of one part. */
  readonly partBytes: number;
  /** Inflated bytes of all parts read. */
  readonly totalBytes: number;
  /** Inflated ÷ compressed, judged once a part has grown past `ratioFromBytes`. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
  /** Places in all rows up to each row's last value, blank ones included. */
  readonly cells: number;
  /** Entries of the shared string table. */
  readonly strings: number;
  /** Characters of all formulas, those worked out for the followers of a shared one included. */
  readonly formulaCharacters: number;
  /** Bytes of one tag or one stretch of text. */
  readonly tokenBytes: number;
  readonly depth: number;
  /** Merged areas, hidden rows, styles, names, relationships: entries of any one list. */
  readonly listEntries: number;
  readonly milliseconds: number;
}

const MiB = 1024 * 1024;

export const DEFAULT_LIMITS: XlsxLimits = {
  containerBytes: 100 * MiB,
  entries: 10_000,
  partBytes: 512 * MiB,
  totalBytes: 768 * MiB,
  ratio: 400,
  ratioFromBytes: 32 * MiB,
  sheets: 1_000,
  rows: 1_048_576,
  columns: 16_384,
  cells: 10_000_000,
  strings: 2_000_000,
  formulaCharacters: 40_000_000,
  tokenBytes: MiB,
  depth: 64,
  listEntries: 1_048_576,
  milliseconds: 10_000,
};

export interface ReadOptions {
  readonly limits?: Partial<XlsxLimits>;
  /** Aborting rejects the read with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Share of the work done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** What one read may still use, and whether it should go on. */
export class Budget {
  readonly limits: XlsxLimits;
  private readonly signal: AbortSignal | undefined;
  private readonly deadline: number;
  private inflated = 0;
  private cells = 0;
  private formulaCharacters = 0;

  constructor(options: ReadOptions) {
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.signal = options.signal;
    this.deadline = Date.now() + this.limits.milliseconds;
  }

  /** Throws when the reader was told to stop or has run out of time. */
  check(): void {
    this.signal?.throwIfAborted();
    if (Date.now() > this.deadline) throw tooLarge(`time > ${this.limits.milliseconds} ms`);
  }

  /** Counts bytes that came out of one part, `partSoFar` of them in all. */
  inflate(part: string, added: number, partSoFar: number, compressed: number): void {
    const { partBytes, totalBytes, ratio, ratioFromBytes } = this.limits;
    this.inflated += added;
    if (partSoFar > partBytes) throw tooLarge(`${part} > ${partBytes} bytes`);
    if (this.inflated > totalBytes) throw tooLarge(`inflated > ${totalBytes} bytes`);
    if (partSoFar > ratioFromBytes && partSoFar > compressed * ratio)
      throw tooLarge(`${part} ratio > ${ratio}`);
  }

  countCells(added: number): void {
    this.cells += added;
    if (this.cells > this.limits.cells) throw tooLarge(`cells > ${this.limits.cells}`);
  }

  /** Long formulas are slow to work out: the time is looked at between them too. */
  countFormula(formula: string): void {
    if (formula.length > 1_000) this.check();
    this.formulaCharacters += formula.length;
    const limit = this.limits.formulaCharacters;
    if (this.formulaCharacters > limit) throw tooLarge(`formulas > ${limit} characters`);
  }

  /** Guards a list that grows with the file. */
  checkList(name: string, length: number): void {
    if (length > this.limits.listEntries) throw tooLarge(`${name} > ${this.limits.listEntries}`);
  }

  checkPosition(row: number, column: number): void {
    if (row < 0 || column < 0) throw damaged("cell position");
    if (row >= this.limits.rows) throw tooLarge(`rows > ${this.limits.rows}`);
    if (column >= this.limits.columns) throw tooLarge(`columns > ${this.limits.columns}`);
  }
}
