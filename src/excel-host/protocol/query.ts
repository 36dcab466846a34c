import type { ApiObject } from "./ApiObject";
import type { HostContext } from "./HostContext";
import { getProperty, isNavigation, loadableProperties, navigate, wireName } from "./members";
import type { Json, QueryInfo } from "./wire";

type Result = Record<string, Json>;

/** What every instantiation tells the client: how to address the object again. */
export function identityOf(object: ApiObject | null, host: HostContext): Json {
  if (object === null) return null;
  const result: Result = {};
  const id = object.table.id?.(object.target, host);
  if (id !== undefined) result[id[0]] = id[1];
  if (object.referenceId !== null) result._ReferenceId = object.referenceId;
  return result;
}

/** Splits `format/fill/color` into what is read here and what is asked of the next object. */
function group(select: readonly string[], expand: readonly string[]): Map<string, string[]> {
  const wanted = new Map<string, string[]>();
  for (const path of [...select, ...expand.map((name) => `${name}/`)]) {
    const [head = "", ...rest] = path.split("/");
    const further = wanted.get(head) ?? [];
    const tail = rest.join("/");
    if (tail !== "") further.push(tail);
    wanted.set(head, further);
  }
  return wanted;
}

function loadObject(
  object: ApiObject,
  select: readonly string[],
  expand: readonly string[],
  host: HostContext,
): Result {
  const result = identityOf(object, host) as Result;
  const wanted = group(select, expand);
  if (wanted.size === 0) wanted.set("*", []);
  for (const [name, further] of wanted) {
    const wire = wireName(name);
    if (name === "*" || name === "$all") {
      for (const property of loadableProperties(object, host)) {
        result[property] = getProperty(object, property, host);
      }
    } else if (isNavigation(object, wire)) {
      result[wire] = query(navigate(object, wire, host), { Select: further }, host);
    } else {
      result[wire] = getProperty(object, wire, host);
    }
  }
  return result;
}

function withoutItems(path: string): string {
  return path.replace(/^items\//i, "");
}

function loadItems(object: ApiObject, items: readonly ApiObject[], info: QueryInfo, host: HostContext): Json {
  const skipped = items.slice(info.Skip ?? 0);
  const page = info.Top === undefined ? skipped : skipped.slice(0, info.Top);
  const select = (info.Select ?? []).map(withoutItems).filter((path) => path.toLowerCase() !== "items");
  const own = select.filter((path) => Object.hasOwn(object.table.properties ?? {}, wireName(path)));
  const ofItems = select.filter((path) => !own.includes(path));
  const onlyOwn = own.length > 0 && ofItems.length === 0;
  return {
    ...(identityOf(object, host) as Result),
    ...Object.fromEntries(own.map((path) => [wireName(path), getProperty(object, wireName(path), host)])),
    ...(onlyOwn
      ? {}
      : {
          _Items: page.map((item) => loadObject(item, ofItems, (info.Expand ?? []).map(withoutItems), host)),
        }),
  };
}

/** The answer to a `load`. */
export function query(object: ApiObject | null, info: QueryInfo, host: HostContext): Json {
  if (object === null) return null;
  const items = object.table.items?.(object.target, host);
  if (items !== undefined) return loadItems(object, items, info, host);
  return loadObject(object, info.Select ?? [], info.Expand ?? [], host);
}
