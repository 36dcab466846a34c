import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { DECISIONS } from "../../review/decisions";
import { REVIEW_WORDS } from "../../words/pane/review";
import { ActionBar } from "../shared/ActionBar";
import { useWords } from "../shared/language";
import type { Review } from "./useReview";

const useStyles = makeStyles({
  bar: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  said: {
    display: "grid",
    gridTemplateColumns: "88px minmax(0, 1fr)",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
  },
  // Fluent's fields ask for more room than a pane of 350 px has.
  narrow: { minWidth: 0 },
  decisions: { display: "flex", gap: tokens.spacingHorizontalXS, "& > *": { flexGrow: 1, minWidth: 0 } },
  unsigned: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
  key: {
    marginRight: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Always in sight: who decides, what is to be said, and the three decisions with their keys. */
export function DecisionBar({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const words = useWords(REVIEW_WORDS);
  const name = useRef<HTMLInputElement>(null);
  const { unsigned } = review;
  useEffect(() => {
    if (unsigned > 0) name.current?.focus();
  }, [unsigned]);
  return (
    <ActionBar>
      <div className={styles.bar}>
        <div className={styles.said}>
          <Field label={words.reviewer} size="small">
            <Input
              className={styles.narrow}
              input={{ className: styles.narrow, ref: name }}
              size="small"
              placeholder={words.reviewerHint}
              value={review.reviewer}
              onChange={(_, { value }) => review.setReviewer(value)}
            />
          </Field>
          <Field label={words.comment} size="small">
            <Textarea
              size="small"
              rows={1}
              placeholder={words.commentHint}
              value={review.comment}
              onChange={(_, { value }) => review.setComment(value)}
            />
          </Field>
        </div>
        {unsigned > 0 && review.reviewer.trim() === "" && (
          <div role="alert" className={styles.unsigned}>
            {words.unsigned}
          </div>
        )}
        <div className={styles.decisions} role="group" aria-label={words.decisionsLabel}>
          {DECISIONS.map((decision, index) => (
            <Button
              key={decision}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => review.decide(decision)}
            >
              <span className={styles.key} aria-hidden="true">
                {index + 1}
              </span>
              {words.decisions[decision]}
            </Button>
          ))}
        </div>
      </div>
    </ActionBar>
  );
}
