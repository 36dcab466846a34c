import { filterItems, type Filters } from "../../review/facets";
import { matches, searchable } from "../../review/search";
import { COLUMN_KEYS } from "../../submission/columns";
import type { ReviewEntry } from "./ReviewServices";

/** What there is to find in an entry: everything its department wrote, and the reviewer's comment. */
export type SearchIndex = ReadonlyMap<string, string>;

export function indexEntries(entries: readonly ReviewEntry[]): SearchIndex {
  const texts = new Map<unknown, string>();
  const projectText = ({ project }: ReviewEntry): string => {
    const known = texts.get(project);
    if (known !== undefined) return known;
    const rows = project?.rows ?? [];
    const text = searchable(rows.flatMap(({ cells }) => COLUMN_KEYS.map((key) => cells[key].raw)).join("\n"));
    texts.set(project, text);
    return text;
  };
  return new Map(
    entries.map((entry) => {
      const { project, name, department, task } = entry.flag;
      const own = [project, name, department, task, entry.areaName, entry.taskName].join("\n");
      return [entry.flag.key, searchable(own) + projectText(entry)];
    }),
  );
}

/** The entries that meet the facets and hold what is searched, in their order. */
export function shownEntries(
  entries: readonly ReviewEntry[],
  filters: Filters,
  query: string,
  index: SearchIndex,
): readonly ReviewEntry[] {
  const kept = new Set(filterItems(entries, filters).map(({ flag }) => flag.key));
  const wanted = searchable(query);
  return entries.filter(({ flag, decision }) => {
    if (!kept.has(flag.key)) return false;
    return wanted === "" || matches(index.get(flag.key) ?? "", wanted) || holds(decision.comment, wanted);
  });
}

function holds(comment: string, wanted: string): boolean {
  return comment !== "" && matches(searchable(comment), wanted);
}
