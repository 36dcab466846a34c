import { apiClasses } from "./apiClasses";

/** What this Excel implements: members by class, under their names on the wire, sorted. */
export function implementedMembers(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    apiClasses.map(({ name, properties, navigation, methods, items, item }) => [
      name,
      [
        ...Object.keys({ ...properties, ...navigation, ...methods }),
        ...(items === undefined ? [] : ["items"]),
        ...(item === undefined ? [] : ["getItem"]),
      ].sort(),
    ]),
  );
}
