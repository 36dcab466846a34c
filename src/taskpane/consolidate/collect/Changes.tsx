import { makeStyles, tokens } from "@fluentui/react-components";
import type { Preview } from "../../../actions/preview";
import { INTAKE_WORDS } from "../../../words/pane/intake";
import { countText, millionText } from "../../shared/figures";
import { useWords } from "../../shared/language";
import { Section } from "../../shared/Section";
import type { Consolidation } from "../useConsolidation";
import { countDelta, deltaText } from "./amounts";
import { Contested, Joint, Skipped, Vanished } from "./OtherChanges";
import { Replacements } from "./Replacements";

const useStyles = makeStyles({
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  folded: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

function TotalLines({ preview }: { readonly preview: Preview }) {
  const { total, before, replacements, vanished } = preview;
  const styles = useStyles();
  const words = useWords(INTAKE_WORDS).changes;
  if (before === null) return null;
  const money = (name: string, old: number, now: number) =>
    words.total(name, millionText(old), millionText(now), deltaText(now - old));
  const count = (name: string, old: number, now: number) =>
    words.total(name, countText(old), countText(now), countDelta(now - old));
  const lines = [
    before.projects === total.projects ? null : count(words.projects, before.projects, total.projects),
    before.budget === total.budget ? null : money(words.budget, before.budget, total.budget),
    before.executed === total.executed ? null : money(words.executed, before.executed, total.executed),
    before.missed === total.missed ? null : count(words.missed, before.missed, total.missed),
    before.notRun === total.notRun ? null : count(words.notRun, before.notRun, total.notRun),
  ].filter((line) => line !== null);
  const hasNews = vanished.length > 0 || replacements.some(({ isNew }) => isNew);
  if (lines.length === 0 && !hasNews) return <div className={styles.note}>{words.none}</div>;
  if (lines.length === 0) return null;
  return (
    <div className={styles.note}>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}

function hasAnything({ replacements, contested, joint, vanished, before, files }: Preview): boolean {
  const skipped = files.some((file) => file.origin !== "workbook" && file.skipped.length > 0);
  const listed = replacements.length + contested.length + joint.length + vanished.length;
  return listed > 0 || skipped || before !== null;
}

/** What the run would change, before it counts. */
export function Changes({ consolidation }: { readonly consolidation: Consolidation }) {
  const styles = useStyles();
  const words = useWords(INTAKE_WORDS).changes;
  const { preview } = consolidation.state.intake;
  if (preview === null || preview.files.length === 0 || !hasAnything(preview)) return null;
  return (
    <Section title={words.title} aside={words.unit}>
      <TotalLines preview={preview} />
      <div className={styles.folded}>
        <Replacements preview={preview} consolidation={consolidation} />
        <Vanished preview={preview} />
        <Contested preview={preview} consolidation={consolidation} />
        <Joint preview={preview} consolidation={consolidation} />
        <Skipped preview={preview} />
      </div>
    </Section>
  );
}
