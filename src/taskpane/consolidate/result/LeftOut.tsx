import { makeStyles, tokens } from "@fluentui/react-components";
import { HARMLESS_EXCLUSIONS } from "../../../rollup/Collected";
import { GAP_WORDS } from "../../../words/gaps";
import { CONSOLIDATE_WORDS } from "../../../words/pane/consolidate";
import { REFUSAL_WORDS } from "../../../words/refusals";
import { Disclosure } from "../../shared/Disclosure";
import { useWords } from "../../shared/language";
import { PlainLink } from "../../shared/PlainLink";
import type { ConsolidationView } from "../ConsolidationView";

/** More than a pane can usefully show: the sheet has them all. */
const ROWS_SHOWN = 50;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: { color: tokens.colorNeutralForeground2 },
});

interface LeftOutProps {
  readonly view: Pick<ConsolidationView, "excluded" | "refused">;
  readonly goTo: (sheet: string, cell: string) => void;
}

interface RowListProps extends Pick<LeftOutProps, "goTo"> {
  readonly title: string;
  readonly rows: LeftOutProps["view"]["excluded"];
}

function RowList({ title, rows, goTo }: RowListProps) {
  const styles = useStyles();
  const words = useWords(CONSOLIDATE_WORDS).result;
  const gapWords = useWords(GAP_WORDS);
  const rest = rows.length - ROWS_SHOWN;
  return (
    <Disclosure title={title} aside={rows.length}>
      <ul className={styles.list}>
        {rows.slice(0, ROWS_SHOWN).map(({ source, project, name, reason, counted, place }) => (
          <li key={`${source.file} ${source.sheet} ${source.row}`}>
            <div className={styles.name}>
              {project} {name}
            </div>
            <div>
              {gapWords.exclusions[reason]}
              {counted !== null &&
                ` · ${gapWords.countedAt(gapWords.place(counted.file, counted.sheet, counted.row))}`}
            </div>
            <div className={styles.facts}>
              {gapWords.place(source.file, source.sheet, source.row)}{" "}
              {place !== null && (
                <PlainLink onClick={() => goTo(place.sheet, place.cell)}>{words.show}</PlainLink>
              )}
            </div>
          </li>
        ))}
        {rest > 0 && <li className={styles.facts}>{words.andMore(rest)}</li>}
      </ul>
    </Disclosure>
  );
}

function RefusedFiles({ view }: Pick<LeftOutProps, "view">) {
  const styles = useStyles();
  const words = useWords(CONSOLIDATE_WORDS).result;
  const refusals = useWords(REFUSAL_WORDS);
  return (
    <Disclosure title={words.refused.title} aside={view.refused.length}>
      <ul className={styles.list}>
        {view.refused.map(({ file, reason }, place) => (
          // Two files of one name may both have been refused.
          <li key={`${place} ${file}`}>
            <div className={styles.name}>{file}</div>
            <div>
              {refusals[reason].what} {refusals[reason].next}
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Rows and files that are not in the totals. Nothing is left out without a line here. */
export function LeftOut({ view, goTo }: LeftOutProps) {
  const words = useWords(CONSOLIDATE_WORDS).result;
  const isReplaced = ({ reason }: ConsolidationView["excluded"][number]) =>
    HARMLESS_EXCLUSIONS.includes(reason);
  const excluded = view.excluded.filter((row) => !isReplaced(row));
  const replaced = view.excluded.filter(isReplaced);
  return (
    <>
      {excluded.length > 0 && <RowList title={words.excluded.title} rows={excluded} goTo={goTo} />}
      {replaced.length > 0 && <RowList title={words.replaced.title} rows={replaced} goTo={goTo} />}
      {view.refused.length > 0 && <RefusedFiles view={view} />}
    </>
  );
}
