import { readFileSync } from "node:fs";
import { apiClasses } from "../../../src/excel-host/api/apiClasses";
import { implementedMembers } from "../../../src/excel-host";
import { startExcel, stopExcel } from "../../support/excelHost";

afterEach(stopExcel);

interface Surface {
  readonly properties: readonly string[];
  readonly writable: readonly string[];
  readonly navigation: readonly string[];
  readonly methods: readonly string[];
}

function read<T>(prototype: object, name: string): readonly T[] {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return getter === undefined ? [] : (getter.call(Object.create(prototype)) as readonly T[]);
}

function wire(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The runtime's own account of a class. */
function surfaceOf(name: string): Surface | null {
  const found = (Excel as unknown as Record<string, { prototype: object } | undefined>)[name];
  if (found === undefined) return null;
  const { prototype } = found;
  const properties = read<string>(prototype, "_scalarPropertyOriginalNames");
  const updateable = read<boolean>(prototype, "_scalarPropertyUpdateable");
  return {
    properties,
    writable: properties.filter((_, index) => updateable[index] === true),
    navigation: read<string>(prototype, "_navigationPropertyNames").map(wire),
    methods: Object.getOwnPropertyNames(prototype)
      .filter((method) => typeof Object.getOwnPropertyDescriptor(prototype, method)?.value === "function")
      .map(wire),
  };
}

function keys(members: object | undefined): string[] {
  return Object.keys(members ?? {});
}

function unknownMembers(): string[] {
  return apiClasses.flatMap((table) => {
    const surface = surfaceOf(table.name);
    if (surface === null) return [table.name];
    const lacking = (names: readonly string[], known: readonly string[]): string[] =>
      names.filter((name) => !known.includes(name)).map((name) => `${table.name}.${name}`);
    return [
      ...lacking(keys(table.properties), surface.properties),
      ...lacking(keys(table.navigation), surface.navigation),
      ...lacking(keys(table.methods), surface.methods),
    ];
  });
}

test("no table names a class or member that office.js does not have", () => {
  startExcel();
  expect(unknownMembers()).toEqual([]);
});

test("nothing can be set here that office.js keeps read-only", () => {
  startExcel();
  const settable = apiClasses.flatMap((table) =>
    Object.entries(table.properties ?? {})
      .filter(([, property]) => property.set !== undefined)
      .filter(([name]) => surfaceOf(table.name)?.writable.includes(name) !== true)
      .map(([name]) => `${table.name}.${name}`),
  );
  expect(settable).toEqual([]);
});

/** Members the runtime says come from a later set than ExcelApi 1.14, under their names on the wire. */
function newerMembers(): string[] {
  const script = readFileSync("node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js", "utf8");
  const checks = script.matchAll(
    /_throwIfApiNotSupported\("(\w+)\.(\w+)", (_defaultApiSetName|"ExcelApiOnline"), "(\d+)\.(\d+)"/g,
  );
  const found = [...checks].flatMap(([, name = "", member = "", set, major, minor]) => {
    const isNewer = set !== "_defaultApiSetName" || Number(major) > 1 || Number(minor) > 14;
    // Events are registered through methods of their own.
    return isNewer && !/^on[A-Z]/.test(member) ? [`${name}.${wire(member)}`] : [];
  });
  const classes = new Set(apiClasses.map(({ name }) => name));
  return found.filter((name) => classes.has(name.split(".")[0] ?? "")).sort();
}

test("exactly the members newer than 1.14 are held back from an older Excel", () => {
  const dated = apiClasses.flatMap((table) => keys(table.since).map((name) => `${table.name}.${name}`));
  expect(dated.sort()).toEqual(newerMembers());
});

test("the listing of what is implemented names classes and their members", () => {
  const listing = implementedMembers();
  expect(listing.RangeFill).toEqual(["Clear", "Color", "Pattern"]);
  expect(listing.WorksheetCollection).toEqual(expect.arrayContaining(["Add", "getItem", "items"]));
});
