import type { Argument, Arguments } from "./Arguments";
import type { HostContext } from "./HostContext";

export interface PropertyTable<T> {
  readonly [wireName: string]: {
    get(target: T, host: HostContext): unknown;
    set?(target: T, value: Argument, host: HostContext): void;
  };
}

/**
 * One class of the API as a table: what the wire may ask of it. `T` is what an object of the class stands for in the
 * document. Names are those on the wire (PascalCase). A member absent from the table is not implemented.
 */
export interface ApiClass<T> {
  /** The class's name in Office.js. */
  readonly name: string;
  readonly properties?: PropertyTable<T>;
  readonly navigation?: { readonly [wireName: string]: (target: T, host: HostContext) => ApiObject | null };
  /** Each answers with an ApiObject to go on with, a JSON value, or nothing. */
  readonly methods?: {
    readonly [wireName: string]: (target: T, args: Arguments, host: HostContext) => unknown;
  };
  /** For collections: the members in order. */
  items?(target: T, host: HostContext): readonly ApiObject[];
  /** For collections: the indexer behind `getItem(key)`. */
  item?(target: T, args: Arguments, host: HostContext): ApiObject | null;
  /** The key under which the client finds the object again in its collection. */
  id?(target: T, host: HostContext): readonly ["Id" | "_Id", string | number];
  /** Other names under which office.js sets a property. */
  readonly setterNames?: Readonly<Record<string, string>>;
  /**
   * Members newer than ExcelApi 1.14 and the version that brought them: below it they do not exist (ApiNotFound),
   * implemented or not. The client's own check of requirement sets is not in force in the Excel script.
   */
  readonly since?: Readonly<Record<string, string>>;
}

/** The version of members only Excel on the web has, which none of the sets tested here include. */
export const ONLINE_ONLY = "99.0";

/** An object of the API as the protocol passes it around: its class, and inside what it stands for. */
export class ApiObject {
  /** Set once the client keeps a reference to it. */
  referenceId: string | null = null;

  constructor(
    readonly table: ApiClass<unknown>,
    readonly target: unknown,
  ) {}

  get className(): string {
    return this.table.name;
  }

  /** What the object stands for when it is of this class, else null. */
  as<T>(table: ApiClass<T>): T | null {
    return (this.table as ApiClass<never>) === (table as ApiClass<never>) ? (this.target as T) : null;
  }
}

/** An object of a class. The one place where the class's type of target is forgotten. */
export function objectOf<T>(table: ApiClass<T>, target: T): ApiObject {
  return new ApiObject(table as ApiClass<unknown>, target);
}
