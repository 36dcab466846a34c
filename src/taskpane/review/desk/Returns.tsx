import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { REVIEW_DESK_WORDS } from "../../../words/pane/reviewDesk";
import { CopyText } from "../../shared/CopyText";
import { Disclosure } from "../../shared/Disclosure";
import { useWords } from "../../shared/language";
import { useAnnounce } from "../../shared/LiveRegion";
import { PlainLink } from "../../shared/PlainLink";
import { saveFile } from "../../shared/saveFile";
import type { ReviewEntry, ReviewServices } from "../ReviewServices";
import type { Review } from "../useReview";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0` },
  name: { flexGrow: 1 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

function returnedBy(entries: readonly ReviewEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { flag, decision } of entries) {
    if (decision.state === "보완요청") counts.set(flag.department, (counts.get(flag.department) ?? 0) + 1);
  }
  return counts;
}

interface ReturnsProps {
  readonly review: Review;
  readonly services: ReviewServices;
}

/** What leaves the review: the sheets, the text on missed projects, and for each department what goes back to it. */
export function Returns({ review, services }: ReturnsProps) {
  const styles = useStyles();
  const words = useWords(REVIEW_DESK_WORDS).returns;
  const announce = useAnnounce();
  const [text, setText] = useState<{ readonly label: string; readonly text: string } | null>(null);
  const [done, setDone] = useState("");
  const counts = returnedBy(review.entries);

  const say = (text: string) => {
    setDone(text);
    announce(text);
  };
  const show = (label: string, load: () => Promise<string>) =>
    void review.attempt(async () => setText({ label, text: await load() }));
  const makeSheets = () =>
    void review.attempt(async () => {
      await services.writeReviewPapers();
      say(words.made);
    });
  const save = (department: string) =>
    void review.attempt(async () => {
      const letter = await services.letterFile(department);
      if (letter === null) return;
      saveFile(letter.name, letter.bytes, XLSX);
      say(words.saved(letter.name));
    });
  return (
    <Disclosure title={words.title} aside={counts.size > 0 ? counts.size : undefined}>
      <div className={styles.actions}>
        <Button size="small" onClick={makeSheets}>
          {words.sheets}
        </Button>
        <PlainLink onClick={() => show(words.exceptionsLabel, () => services.exceptionsText())}>
          {words.exceptions}
        </PlainLink>
      </div>
      {done !== "" && <div className={styles.quiet}>{done}</div>}
      {counts.size === 0 ? (
        <div className={styles.quiet}>{words.none}</div>
      ) : (
        <ul className={styles.list} aria-label={words.departments}>
          {[...counts].map(([department, count]) => (
            <li key={department} className={styles.item}>
              <span className={styles.name}>{department}</span>
              <span>{words.count(count)}</span>
              <PlainLink
                label={words.open(department)}
                onClick={() => show(words.label(department), () => services.returnText(department))}
              >
                {words.text}
              </PlainLink>
              <PlainLink label={words.save(department)} onClick={() => save(department)}>
                {words.file}
              </PlainLink>
            </li>
          ))}
        </ul>
      )}
      {text !== null && <CopyText key={text.label} label={text.label} text={text.text} lines={6} />}
    </Disclosure>
  );
}
