import type { Area, ErrorValue, Matrix, Reference, Scalar, Value } from "../values";

/**
 * How a function wants an argument.
 * `number`, `text`, `logical`: one value, converted. `scalar`: one value as it is. Errors end the call with that error.
 * `any`: one value, errors too. All of these are computed once per element where an array is given.
 * `values`: whatever the argument is, references kept. `array`: the same, its operators working on whole ranges.
 * `lazy`: a function that computes the argument when called.
 */
export interface ArgumentTypes {
  readonly number: number;
  readonly text: string;
  readonly logical: boolean;
  readonly scalar: Exclude<Scalar, ErrorValue>;
  readonly any: Scalar;
  readonly values: Value;
  readonly array: Value;
  readonly lazy: () => Value;
}

export type ArgumentKind = keyof ArgumentTypes;
export type Argument = ArgumentTypes[ArgumentKind];

/** What a function may ask of the sheet around it. */
export interface CallContext {
  /** The cell the formula stands in. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** Cells of an area, cut at the last used row. */
  read(area: Area): Matrix;
  /** One value: a reference is met by the formula's own row or column, an array gives its first element. */
  single(value: Value): Scalar;
  /** Any value as a rectangle; several areas are an error. */
  matrix(value: Value): Matrix | ErrorValue;
  /** Computes element by element where one of the values is an array. */
  lift(values: readonly Value[], compute: (scalars: readonly Scalar[]) => Value): Value;
  /** The value or, where the formula works on arrays, the array of values. */
  settle(value: Value): Scalar | Matrix;
  /** Serial of the present moment. */
  now(): number;
  isRowHidden(sheet: number, row: number): boolean;
  /** Whether a cell's own formula is a SUBTOTAL, which outer ones leave out. */
  isSubtotal(sheet: number, row: number, column: number): boolean;
  /** What a text such as `'총괄'!B2` refers to. */
  referenceFromText(text: string): Reference | ErrorValue;
}

export interface FunctionDefinition {
  readonly needs: readonly ArgumentKind[];
  readonly may: readonly ArgumentKind[];
  /** Repeats in this order after the others; empty when there is an end. */
  readonly rest: readonly ArgumentKind[];
  /** Result may change although no cell did. */
  readonly volatile: boolean;
  /** Only where its arguments are matters, not what they hold. */
  readonly positional: boolean;
  call(args: readonly Argument[], context: CallContext): Value;
}

type Typed<K extends readonly ArgumentKind[]> = { -readonly [I in keyof K]: ArgumentTypes[K[I]] };

type Arguments<
  N extends readonly ArgumentKind[],
  M extends readonly ArgumentKind[],
  R extends readonly ArgumentKind[],
> = R extends readonly []
  ? [...Typed<N>, ...Partial<Typed<M>>]
  : [...Typed<N>, ...Partial<Typed<M>>, ...ArgumentTypes[R[number]][]];

interface Signature<N, M, R> {
  readonly needs?: N;
  readonly may?: M;
  readonly rest?: R;
  readonly volatile?: boolean;
  readonly positional?: boolean;
}

/** A worksheet function: what it takes, and what it does with arguments already converted to that. */
export function define<
  const N extends readonly ArgumentKind[] = readonly [],
  const M extends readonly ArgumentKind[] = readonly [],
  const R extends readonly ArgumentKind[] = readonly [],
>(
  { needs, may, rest, volatile = false, positional = false }: Signature<N, M, R>,
  call: (args: Arguments<NoInfer<N>, NoInfer<M>, NoInfer<R>>, context: CallContext) => Value,
): FunctionDefinition {
  return {
    needs: needs ?? [],
    may: may ?? [],
    rest: rest ?? [],
    volatile,
    positional,
    // The evaluator converts every argument by the kinds above before it calls.
    call: call as unknown as FunctionDefinition["call"],
  };
}

export type FunctionTable = Readonly<Record<string, FunctionDefinition>>;

/** How a function wants its nth argument. */
export function argumentKind({ needs, may, rest }: FunctionDefinition, at: number): ArgumentKind {
  const listed = needs[at] ?? may[at - needs.length];
  return listed ?? rest[(at - needs.length - may.length) % rest.length] ?? "values";
}

/** Whether an argument is one value, so that an array in its place means one call per element. */
export function isElementwise(kind: ArgumentKind | undefined): boolean {
  return kind !== "values" && kind !== "array" && kind !== "lazy";
}
