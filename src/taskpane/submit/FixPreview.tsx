import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../findings/Finding";
import { SUBMIT_WORDS } from "../../words/pane/submit";
import { ActionBar } from "../shared/ActionBar";
import { useWords } from "../shared/language";
import { Section } from "../shared/Section";
import { useTableStyles } from "../shared/tableStyles";
import { findingKey } from "./findingKey";

const useStyles = makeStyles({
  text: { whiteSpace: "normal", overflowWrap: "anywhere" },
  after: { fontWeight: tokens.fontWeightSemibold },
});

interface FixPreviewProps {
  readonly findings: readonly Finding[];
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}

/** Every cell that would change, before and after, and then one button. */
export function FixPreview({ findings, onConfirm, onBack }: FixPreviewProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const words = useWords(SUBMIT_WORDS);
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
            {findings.map((finding) => (
              <tr key={findingKey(finding)}>
                <th scope="row" className={table.label}>
                  {finding.cell}
                </th>
                <td className={mergeClasses(table.figure, styles.text)}>
                  {finding.fix?.before === "" ? words.card.blank : finding.fix?.before}
                </td>
                <td className={mergeClasses(table.figure, styles.text, styles.after)}>
                  {finding.fix?.after}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
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
