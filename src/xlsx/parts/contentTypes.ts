import type { Zip } from "../container/zip";
import type { Budget } from "../limits";
import { Names } from "../xml/Names";
import type { Tag } from "../xml/Tag";
import { ignoreClose, ignoreText, scanPart } from "./scanPart";

export interface ContentTypes {
  /** The content type of a part, or "" when none is declared. */
  of(part: string): string;
}

const names = new Names(["Override", "Default"]);

/** Reads `[Content_Types].xml`. Errors: XlsxRefused. */
export async function readContentTypes(zip: Zip, budget: Budget): Promise<ContentTypes> {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  const handler = {
    names,
    open: (tag: Tag) => {
      const type = (tag.attribute("ContentType") ?? "").toLowerCase();
      if (tag.name === "Override") overrides.set(partKey(tag.attribute("PartName") ?? ""), type);
      else if (tag.name === "Default") defaults.set((tag.attribute("Extension") ?? "").toLowerCase(), type);
      budget.checkList("content types", overrides.size + defaults.size);
    },
    close: ignoreClose,
    text: ignoreText,
  };
  await scanPart(zip, "[Content_Types].xml", handler, budget);
  return {
    of: (part) =>
      overrides.get(partKey(part)) ?? defaults.get(part.split(".").at(-1)?.toLowerCase() ?? "") ?? "",
  };
}

const partKey = (name: string): string => name.toLowerCase().replace(/^\//, "");
