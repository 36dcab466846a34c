import { strFromU8, unzipSync } from "fflate";
import { WorkbookFileError } from "../WorkbookFileError";
import { parseXml, type XmlElement } from "../xml/parse";

export interface Relationship {
  readonly id: string;
  /** Last segment of the relationship's type: `worksheet`, `drawing`, … */
  readonly kind: string;
  /** Path of the part it leads to; for a link out of the file, the link. */
  readonly target: string;
}

function unzip(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes);
  } catch (cause) {
    throw new WorkbookFileError("not-a-zip", "", { cause });
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** `../tables/table1.xml` seen from `xl/worksheets/sheet1.xml` → `xl/tables/table1.xml`. */
function resolved(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folderOf(from)}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/** The parts of an .xlsx file. */
export class Archive {
  private readonly files: ReadonlyMap<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.files = new Map(Object.entries(unzip(bytes)));
  }

  text(path: string): string | undefined {
    const bytes = this.files.get(path);
    return bytes === undefined ? undefined : strFromU8(bytes).replace(/^\uFEFF/, "");
  }

  xml(path: string): XmlElement | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : parseXml(text, path);
  }

  /** As `text` for a part the workbook cannot do without. Errors: WorkbookFileError. */
  required(path: string): string {
    const text = this.text(path);
    if (text === undefined) throw new WorkbookFileError("part-missing", path);
    return text;
  }

  /** Where a part leads (`from` empty: the package itself). */
  relationships(from: string): readonly Relationship[] {
    const folder = folderOf(from);
    const root = this.xml(`${folder}_rels/${from.slice(folder.length)}.rels`);
    return (root?.children ?? []).map(({ attributes }) => {
      const target = attributes.get("Target") ?? "";
      const isOutside = attributes.get("TargetMode") === "External";
      return {
        id: attributes.get("Id") ?? "",
        kind: (attributes.get("Type") ?? "").split("/").at(-1) ?? "",
        target: isOutside ? target : resolved(from, target),
      };
    });
  }
}
