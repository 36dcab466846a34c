/** Telling files of one name apart by the folder they were taken from. */
import { normaliseName } from "../../../submission/names";
import { groupBy } from "../../../rollup/groupBy";

/** A dropped file does not say where it lay; the walk through its folder does. */
const FOLDERS = new WeakMap<File, string>();

/** @param path from the folder that was dropped, `/회신/1차/행정국.xlsx` */
export function rememberFolder(file: File, path: string): void {
  FOLDERS.set(file, parentOf(path));
}

function parentOf(path = ""): string {
  return path.split("/").filter(Boolean).slice(0, -1).join("/");
}

/** `회신/1차`; "" where nothing is known of it. */
export function folderOf(file: File): string {
  return FOLDERS.get(file) ?? parentOf(file.webkitRelativePath);
}

/** Those of the files, by id, that share their name with another. */
export function sharingNames(
  files: readonly { readonly id: number; readonly file: File }[],
): ReadonlySet<number> {
  const groups = [...groupBy(files, ({ file }) => normaliseName(file.name)).values()];
  return new Set(groups.flatMap((group) => (group.length > 1 ? group.map(({ id }) => id) : [])));
}
