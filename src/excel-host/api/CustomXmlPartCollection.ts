import type { CustomXmlPart } from "../document/parts";
import type { Workbook } from "../document/Workbook";
import { objectOf, type ApiClass, type ApiObject } from "../protocol/ApiObject";
import type { Arguments } from "../protocol/Arguments";
import { customXmlPart, readNamespace } from "./CustomXmlPart";
import { customXmlPartScopedCollection } from "./CustomXmlPartScopedCollection";

/** All parts, or those of one namespace. */
export interface PartsTarget {
  readonly workbook: Workbook;
  readonly namespace: string | null;
}

export function partsOf({ workbook, namespace }: PartsTarget): readonly CustomXmlPart[] {
  return workbook.state.customXmlParts.filter(
    ({ namespaceUri }) => namespace === null || namespaceUri === namespace,
  );
}

export function listParts(target: PartsTarget): ApiObject[] {
  return partsOf(target).map(({ id }) => objectOf(customXmlPart, { workbook: target.workbook, id }));
}

export function findPart(target: PartsTarget, args: Arguments): ApiObject | null {
  const id = args.text(0);
  const found = partsOf(target).some((part) => part.id === id);
  return found ? objectOf(customXmlPart, { workbook: target.workbook, id }) : null;
}

export const customXmlPartCollection: ApiClass<PartsTarget> = {
  name: "CustomXmlPartCollection",
  items: listParts,
  item: findPart,
  methods: {
    Add: ({ workbook }, args) => {
      const xml = args.text(0);
      const part = { id: workbook.newGuid(), namespaceUri: readNamespace(xml), xml };
      workbook.state.customXmlParts = [...workbook.state.customXmlParts, part];
      return objectOf(customXmlPart, { workbook, id: part.id });
    },
    GetByNamespace: ({ workbook }, args) =>
      objectOf(customXmlPartScopedCollection, { workbook, namespace: args.text(0) }),
    GetCount: (target) => partsOf(target).length,
    GetItemOrNullObject: findPart,
  },
};
