import { ApiObject } from "./ApiObject";
import type { Argument } from "./Arguments";
import { generalException, invalidReference } from "./errors";
import type { HostContext } from "./HostContext";
import { callMethod, clientName, itemOf, navigate } from "./members";
import { PathType, type ArgumentInfo, type Json, type ObjectPathInfo, type RequestBody } from "./wire";

type ReferencedIds = NonNullable<ArgumentInfo["ReferencedObjectPathIds"]>[number];

/**
 * The objects of one request. A path acts once, when first needed; a path below a null object is null itself, except
 * that asking a null object for more never reaches the document.
 */
export class Batch {
  #objects = new Map<number, ApiObject | null>();
  /** Where an error happened, as the client's debug info names it. */
  location = "";

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly root: ApiObject,
    private readonly host: HostContext,
  ) {}

  /** Live objects of this request, for ranges that must follow inserted rows. */
  objects(): Iterable<ApiObject | null> {
    return this.#objects.values();
  }

  object(id: number): ApiObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw generalException(`Object path ${String(id)} is missing.`);
    const object = this.#resolve(path);
    this.#objects.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): Argument[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.#argument(value, ids[index]));
  }

  #argument(value: Json, id: ReferencedIds | undefined): Argument {
    if (Array.isArray(id)) {
      return (value as readonly Json[]).map((item, index) => this.#argument(item, id[index]));
    }
    return typeof id === "number" && id > 0 ? this.object(id) : value;
  }

  #resolve(path: ObjectPathInfo): ApiObject | null {
    // The parent of a null object may not be in the request any more.
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.root) return this.root;
    if (path.ObjectPathType === PathType.reference) {
      this.location = "";
      const kept = this.host.references.get(path.Name);
      if (kept === null) throw invalidReference();
      return kept;
    }
    if (path.ObjectPathType === PathType.service) return this.host.service(path.Name);
    if (path.ParentObjectPathId === undefined) {
      throw generalException(`Object path type ${String(path.ObjectPathType)} needs a parent.`);
    }
    const parent = this.object(path.ParentObjectPathId);
    return parent === null ? null : this.#child(parent, path);
  }

  #child(parent: ApiObject, path: ObjectPathInfo): ApiObject | null {
    const at = (name: string): void => {
      this.location = `${parent.className}.${name}`;
    };
    switch (path.ObjectPathType) {
      case PathType.property:
        at(clientName(path.Name));
        return navigate(parent, path.Name, this.host);
      case PathType.indexer: {
        const args = this.arguments(path.ArgumentInfo);
        at("getItem");
        return itemOf(parent, args, this.host);
      }
      case PathType.method: {
        const args = this.arguments(path.ArgumentInfo);
        at(clientName(path.Name));
        const answer = callMethod(parent, path.Name, args, this.host);
        if (answer === null || answer instanceof ApiObject) return answer;
        throw generalException(`${this.location} does not answer with an object.`);
      }
      default:
        throw generalException(`Object path type ${String(path.ObjectPathType)} is unknown.`);
    }
  }
}
