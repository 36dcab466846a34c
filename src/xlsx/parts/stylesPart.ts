import type { Zip } from "../container/zip";
import type { Budget } from "../limits";
import { Names } from "../xml/Names";
import type { Tag } from "../xml/Tag";
import { builtInKind, kindOfCode, type NumberKind } from "./numberFormat";
import { ignoreText, scanPart } from "./scanPart";

const names = new Names(["numFmts", "numFmt", "cellXfs", "xf"]);

/** What each cell style (`s` of a cell) makes of a number. Errors: XlsxRefused. */
export async function readStylesPart(zip: Zip, part: string, budget: Budget): Promise<NumberKind[]> {
  const formats = new Map<number, NumberKind>();
  const styles: number[] = [];
  // Differential formats hold numFmt elements too, and cellStyleXfs hold xf elements: only these two lists count.
  let list = "";
  const handler = {
    names,
    open: (tag: Tag) => {
      if (tag.name === "numFmts" || tag.name === "cellXfs") list = tag.name;
      else if (tag.name === "numFmt" && list === "numFmts") {
        formats.set(tag.integer("numFmtId") ?? -1, kindOfCode(tag.attribute("formatCode") ?? ""));
        budget.checkList("number formats", formats.size);
      } else if (tag.name === "xf" && list === "cellXfs") {
        styles.push(tag.integer("numFmtId") ?? 0);
        budget.checkList("styles", styles.length);
      }
    },
    close: (name: string) => {
      if (name === list) list = "";
    },
    text: ignoreText,
  };
  await scanPart(zip, part, handler, budget);
  return styles.map((id) => formats.get(id) ?? builtInKind(id));
}
