import type { ApiClass, ApiObject } from "../protocol/ApiObject";
import { generalException } from "../protocol/errors";
import { findPart, listParts, partsOf, type PartsTarget } from "./CustomXmlPartCollection";

function only(target: PartsTarget): ApiObject | null {
  const [first, ...others] = listParts(target);
  return first === undefined || others.length > 0 ? null : first;
}

export const customXmlPartScopedCollection: ApiClass<PartsTarget> = {
  name: "CustomXmlPartScopedCollection",
  items: (target) => listParts(target),
  item: (target, args) => findPart(target, args),
  methods: {
    GetCount: (target) => partsOf(target).length,
    GetItemOrNullObject: (target, args) => findPart(target, args),
    GetOnlyItem: (target) => {
      const found = only(target);
      if (found === null) throw generalException("The collection does not hold exactly one part.");
      return found;
    },
    GetOnlyItemOrNullObject: only,
  },
};
