import { makeStyles, tokens } from "@fluentui/react-components";
import { GAP_WORDS } from "../../../words/gaps";
import { CONSOLIDATE_WORDS } from "../../../words/pane/consolidate";
import { Callout } from "../../shared/Callout";
import { useWords } from "../../shared/language";
import type { ConsolidationView } from "../ConsolidationView";
import { expectedDepartments } from "../readiness";
import { gapLines } from "./gapLines";

const useStyles = makeStyles({
  gaps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The first thing to know about a result: whether everything expected is in it, and else what is not. */
export function CompletenessLine({ view }: { readonly view: ConsolidationView }) {
  const styles = useStyles();
  const gapWords = useWords(GAP_WORDS);
  const words = useWords(CONSOLIDATE_WORDS).result;
  if (view.complete) {
    return <Callout tone="good" title={words.complete(expectedDepartments(view.ledger))} />;
  }
  return (
    <Callout tone="caution" title={words.incomplete}>
      <ul className={styles.gaps}>
        {gapLines(view.gaps, gapWords, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Callout>
  );
}
