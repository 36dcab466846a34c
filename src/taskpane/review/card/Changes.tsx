import type { DataChange } from "../../../review/changes";
import { columnOf } from "../../../submission/columns";
import type { CellView } from "../../../rollup/Collected";
import { REVIEW_WORDS } from "../../../words/pane/review";
import { useWords } from "../../shared/language";
import { Section } from "../../shared/Section";
import { useTableStyles } from "../../shared/tableStyles";

function shown(cell: CellView | null, none: string): string {
  return cell === null || cell.raw.trim() === "" ? none : cell.raw;
}

/** Old beside new, where a department sent other data after a decision. */
export function Changes({ changes }: { readonly changes: readonly DataChange[] | null }) {
  const tables = useTableStyles();
  const words = useWords(REVIEW_WORDS).changes;
  if (changes === null) return <Section title={words.title}>{words.unknown}</Section>;
  if (changes.length === 0) return <Section title={words.title}>{words.nothing}</Section>;
  return (
    <Section title={words.title}>
      <table className={tables.table} aria-label={words.title}>
        <thead>
          <tr>
            {[words.column, words.before, words.after].map((head) => (
              <th key={head} scope="col" className={tables.headLabel}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ department, line, column, before, after }) => (
            <tr key={JSON.stringify([department, line, column])}>
              <th scope="row" className={tables.label}>
                {line === 1 ? columnOf(column).header : words.line(columnOf(column).header, line)}
              </th>
              <td className={tables.label}>{shown(before, words.none)}</td>
              <td className={tables.label}>
                <strong>{shown(after, words.none)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
