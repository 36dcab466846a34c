import type { Zip } from "../container/zip";
import type { Budget } from "../limits";
import { Names } from "../xml/Names";
import type { Tag } from "../xml/Tag";
import { ignoreClose, ignoreText, scanPart } from "./scanPart";

export interface Relationship {
  readonly id: string;
  /** The last step of the relationship's type, the same in transitional and strict files: `worksheet`. */
  readonly kind: string;
  /** The part it leads to; null when it leads out of the package. */
  readonly target: string | null;
}

const names = new Names(["Relationship"]);

/** The relationships of a part, or of the package for "". None when the part has no list. Errors: XlsxRefused. */
export async function readRelationships(zip: Zip, part: string, budget: Budget): Promise<Relationship[]> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const list = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!zip.has(list)) return [];

  const found: Relationship[] = [];
  const handler = {
    names,
    open: (tag: Tag) => {
      if (tag.name !== "Relationship") return;
      const external = tag.attribute("TargetMode")?.toLowerCase() === "external";
      found.push({
        id: tag.attribute("Id") ?? "",
        kind: tag.attribute("Type")?.split("/").at(-1) ?? "",
        target: external ? null : resolveTarget(folder, tag.attribute("Target") ?? ""),
      });
      budget.checkList("relationships", found.length);
    },
    close: ignoreClose,
    text: ignoreText,
  };
  await scanPart(zip, list, handler, budget);
  return found;
}

/** A target is relative to the folder of the part it starts from, or absolute within the package. */
export function resolveTarget(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(decodeStep(step));
  }
  return steps.join("/");
}

function decodeStep(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    // A lone % is no escape: the name is meant as it stands.
    return step;
  }
}
