import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../findings/Finding";
import { markPassages } from "../../../review/passages";
import type { ColumnKey } from "../../../submission/columns";

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  mark: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textDecorationColor: tokens.colorStatusWarningForeground3,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Mark",
      color: "MarkText",
      textDecorationColor: "MarkText",
    },
  },
});

interface MarkedTextProps {
  readonly text: string;
  readonly column: ColumnKey;
  readonly findings: readonly Finding[];
}

/** What a department wrote, the doubtful passages tinted and underlined. */
export function MarkedText({ text, column, findings }: MarkedTextProps) {
  const styles = useStyles();
  return (
    <p className={styles.text}>
      {markPassages(text, findings, column).map((stretch, index) =>
        stretch.marked ? (
          <mark key={index} className={styles.mark}>
            {stretch.text}
          </mark>
        ) : (
          stretch.text
        ),
      )}
    </p>
  );
}
