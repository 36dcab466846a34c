import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { REVIEW_WORDS } from "../../words/pane/review";
import { CopyText } from "../shared/CopyText";
import { Disclosure } from "../shared/Disclosure";
import { useWords } from "../shared/language";
import { PlainLink } from "../shared/PlainLink";
import { ProblemCallout } from "../shared/ProblemCallout";
import type { ReviewEntry, ReviewServices } from "./ReviewServices";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0` },
  name: { flexGrow: 1 },
});

interface ReturnsProps {
  readonly items: readonly ReviewEntry[];
  readonly services: ReviewServices;
}

/** What goes back, department by department, each with a text to send. */
export function Returns({ items, services }: ReturnsProps) {
  const styles = useStyles();
  const words = useWords(REVIEW_WORDS).returns;
  const [open, setOpen] = useState<{ readonly department: string; readonly text: string } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const counts = new Map<string, number>();
  for (const { flag, decision } of items) {
    if (decision.state === "보완요청") counts.set(flag.department, (counts.get(flag.department) ?? 0) + 1);
  }
  if (counts.size === 0) return null;

  const show = async (department: string) => {
    setError(null);
    try {
      setOpen({ department, text: await services.returnText(department) });
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <Disclosure title={words.title} aside={counts.size}>
      <ul className={styles.list}>
        {[...counts].map(([department, count]) => (
          <li key={department} className={styles.item}>
            <span className={styles.name}>{department}</span>
            <span>{words.count(count)}</span>
            <PlainLink onClick={() => void show(department)}>{words.open(department)}</PlainLink>
          </li>
        ))}
      </ul>
      {error !== null && <ProblemCallout error={error} />}
      {open !== null && (
        <CopyText key={open.department} label={words.label(open.department)} text={open.text} lines={6} />
      )}
    </Disclosure>
  );
}
