import type { CustomXmlPart } from "../document/parts";
import type { Workbook } from "../document/Workbook";
import type { ApiClass } from "../protocol/ApiObject";
import { invalidArgument, itemNotFound } from "../protocol/errors";

export interface PartTarget {
  readonly workbook: Workbook;
  readonly id: string;
}

/** The namespace of the document element. Errors: InvalidArgument for what is no XML element. */
export function readNamespace(xml: string): string {
  const element = /^\s*(?:<\?xml[^>]*\?>\s*)?<([\p{L}_][\p{L}\p{N}_.-]*)(?::[\p{L}\p{N}_.-]+)?([^>]*)>/u.exec(
    xml,
  );
  if (element === null) throw invalidArgument();
  const [head = "", prefix = "", attributes = ""] = element;
  const isPrefixed = new RegExp(`<${prefix}:`, "u").test(head);
  const name = isPrefixed ? `xmlns:${prefix}` : "xmlns";
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`, "u").exec(attributes)?.[1] ?? "";
}

function existing({ workbook, id }: PartTarget): CustomXmlPart {
  const found = workbook.state.customXmlParts.find((part) => part.id === id);
  if (found === undefined) throw itemNotFound();
  return found;
}

export const customXmlPart: ApiClass<PartTarget> = {
  name: "CustomXmlPart",
  id: ({ id }) => ["Id", id],
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (target) => existing(target).namespaceUri },
  },
  methods: {
    Delete: (target) => {
      const part = existing(target);
      const { state } = target.workbook;
      state.customXmlParts = state.customXmlParts.filter((other) => other !== part);
    },
    GetXml: (target) => existing(target).xml,
    SetXml: (target, args) => {
      const part = existing(target);
      const xml = args.text(0);
      const next = { ...part, xml, namespaceUri: readNamespace(xml) };
      const { state } = target.workbook;
      state.customXmlParts = state.customXmlParts.map((other) => (other === part ? next : other));
    },
  },
};
