import type { ApiClass, ApiObject } from "./ApiObject";
import { Arguments, type Argument } from "./Arguments";
import { apiNotFound, EmulatorNotImplemented, itemNotFound } from "./errors";
import type { HostContext } from "./HostContext";
import type { Json } from "./wire";

/** The guarded way to a table's members: what is absent is said loudly, what is too new does not exist. */

function isOlder(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
  return major < neededMajor || (major === neededMajor && minor < neededMinor);
}

function own<V>(members: Readonly<Record<string, V>> | undefined, name: string): V | null {
  return members !== undefined && Object.hasOwn(members, name) ? (members[name] ?? null) : null;
}

function guard(table: ApiClass<unknown>, name: string, host: HostContext): void {
  const since = own(table.since, name);
  if (since !== null && isOlder(host.apiVersion, since)) throw apiNotFound(`${table.name}.${name}`);
}

function required<V>(member: V | null, table: ApiClass<unknown>, name: string): V {
  if (member === null) throw new EmulatorNotImplemented(`${table.name}.${name}`);
  return member;
}

export function getProperty(object: ApiObject, name: string, host: HostContext): Json {
  const { table } = object;
  guard(table, name, host);
  return required(own(table.properties, name), table, name).get(object.target, host) as Json;
}

export function setProperty(object: ApiObject, name: string, value: Argument, host: HostContext): void {
  const { table } = object;
  guard(table, name, host);
  const known = own(table.setterNames, name) ?? name;
  const property = required(own(table.properties, known), table, name);
  if (property.set === undefined) throw new EmulatorNotImplemented(`setting ${table.name}.${name}`);
  property.set(object.target, value, host);
}

export function isNavigation(object: ApiObject, name: string): boolean {
  return own(object.table.navigation, name) !== null;
}

export function navigate(object: ApiObject, name: string, host: HostContext): ApiObject | null {
  const { table } = object;
  guard(table, name, host);
  return required(own(table.navigation, name), table, name)(object.target, host);
}

export function callMethod(
  object: ApiObject,
  name: string,
  args: readonly Argument[],
  host: HostContext,
): ApiObject | Json {
  const { table } = object;
  guard(table, name, host);
  const method = required(own(table.methods, name), table, name);
  const answer = method(object.target, new Arguments(args), host);
  return answer === undefined ? null : (answer as ApiObject | Json);
}

export function itemOf(object: ApiObject, args: readonly Argument[], host: HostContext): ApiObject {
  const { table } = object;
  if (table.item === undefined) throw new EmulatorNotImplemented(`${table.name}.getItem`);
  const item = table.item(object.target, new Arguments(args), host);
  if (item === null) throw itemNotFound();
  return item;
}

/** Properties a `load()` without names brings: all the class has at this version. */
export function loadableProperties(object: ApiObject, host: HostContext): string[] {
  const { table } = object;
  return Object.keys(table.properties ?? {}).filter((name) => {
    const since = own(table.since, name);
    return !name.startsWith("_") && (since === null || !isOlder(host.apiVersion, since));
  });
}

/** `values → Values`; names that begin with `_` stay. */
export function wireName(clientName: string): string {
  return clientName.charAt(0).toUpperCase() + clientName.slice(1);
}

/** `GetRange → getRange`, for error locations. */
export function clientName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
