import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../findings/Finding";
import { SUBMIT_WORDS } from "../../words/pane/submit";
import { SUBMIT_FIXING_WORDS } from "../../words/pane/submitFixing";
import { ActionBar } from "../shared/ActionBar";
import { useWords } from "../shared/language";
import { Section } from "../shared/Section";
import { useTableStyles } from "../shared/tableStyles";
import { columnOf } from "../../submission/columns";
import { placeOf } from "./findingKey";

/** A table of thousands is slow to draw and nobody reads it; the rest is told and shown on demand. */
const SHOWN_AT_FIRST = 200;

const useStyles = makeStyles({
  text: { whiteSpace: "normal", overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

interface FixPreviewProps {
  readonly findings: readonly Finding[];
  /** Whether the cells are on several sheets, so that the sheet has to be told. */
  readonly inWorkbook: boolean;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}

function Change({ finding, inWorkbook }: { readonly finding: Finding; readonly inWorkbook: boolean }) {
  const styles = useStyles();
  const table = useTableStyles();
  const words = useWords(SUBMIT_WORDS);
  const { sheet, cell, column, fix } = finding;
  const place = [inWorkbook ? sheet : null, column === null ? null : columnOf(column).header];
  return (
    <tr>
      <th scope="row" className={table.label}>
        {cell} <span className={styles.place}>{place.filter((part) => part !== null).join(" ")}</span>
      </th>
      <td className={mergeClasses(table.figure, styles.text)}>
        {fix?.before === "" ? words.card.blank : fix?.before}
      </td>
      <td className={mergeClasses(table.figure, styles.text, styles.after)}>{fix?.after}</td>
    </tr>
  );
}

/** Every cell that would change, before and after, and then one button. */
export function FixPreview({ findings, inWorkbook, onConfirm, onBack }: FixPreviewProps) {
  const table = useTableStyles();
  const words = useWords(SUBMIT_FIXING_WORDS);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? findings : findings.slice(0, SHOWN_AT_FIRST);
  const rest = findings.length - shown.length;
  return (
    <>
      <Section title={words.preview.title(findings.length)}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col" className={table.headLabel}>
                {words.preview.cell}
              </th>
              <th scope="col" className={table.headFigure}>
                {words.preview.before}
              </th>
              <th scope="col" className={table.headFigure}>
                {words.preview.after}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((finding) => (
              <Change key={placeOf(finding.sheet, finding.cell)} finding={finding} inWorkbook={inWorkbook} />
            ))}
          </tbody>
        </table>
        {rest > 0 && <Button onClick={() => setShowsAll(true)}>{words.preview.rest(rest)}</Button>}
      </Section>
      <ActionBar state={words.fixAllHint}>
        <Button appearance="primary" onClick={onConfirm}>
          {words.preview.confirm(findings.length)}
        </Button>
        <Button onClick={onBack}>{words.preview.back}</Button>
      </ActionBar>
    </>
  );
}
