import { Button, makeStyles, ProgressBar, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { REVIEW_WORDS } from "../../words/pane/review";
import type { PaneServices } from "../services";
import { EmptyState } from "../shared/EmptyState";
import { useShellWords, useWords } from "../shared/language";
import { useHiddenStyles } from "../shared/LiveRegion";
import { ProblemCallout } from "../shared/ProblemCallout";
import { Facets } from "./Facets";
import { QueueList } from "./QueueList";
import { Returns } from "./Returns";
import { ReviewCard } from "./ReviewCard";
import type { ReviewEntry } from "./ReviewServices";
import { useDecisionKeys } from "./useDecisionKeys";
import { useReview, type Review } from "./useReview";

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
  },
  progress: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  count: { whiteSpace: "nowrap" },
  bar: { flexGrow: 1 },
  left: { whiteSpace: "nowrap", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  legend: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function Progress({ review, all }: { readonly review: Review; readonly all: number }) {
  const styles = useStyles();
  const words = useWords(REVIEW_WORDS);
  return (
    <div className={styles.progress}>
      <strong className={styles.count}>{words.progress(review.decidedCount, all)}</strong>
      <ProgressBar
        className={styles.bar}
        aria-label={words.progressLabel}
        value={review.decidedCount}
        max={all}
        thickness="large"
      />
      <span className={styles.left}>{words.left(all - review.decidedCount)}</span>
    </div>
  );
}

interface QueueProps {
  readonly items: readonly ReviewEntry[];
  readonly review: Review;
  readonly services: PaneServices;
}

function Queue({ items, review, services }: QueueProps) {
  const styles = useStyles();
  const words = useWords(REVIEW_WORDS);
  const current = review.shown[review.selected];
  if (items.length === 0) {
    return <EmptyState tone="good" title={words.empty.nothing.title} text={words.empty.nothing.text} />;
  }
  return (
    <>
      <Progress review={review} all={items.length} />
      <Facets review={review} />
      {current === undefined ? (
        <EmptyState tone="quiet" title={words.empty.filtered.title} text={words.empty.filtered.text}>
          <Button onClick={() => review.setFilters({})}>{words.empty.filtered.clear}</Button>
        </EmptyState>
      ) : (
        <>
          <QueueList review={review} />
          <div className={styles.legend}>{words.legend}</div>
          <ReviewCard item={current} review={review} />
        </>
      )}
      <Returns items={items} services={services} />
    </>
  );
}

function CurrentState({ review, services }: Pick<QueueProps, "review" | "services">) {
  const shell = useShellWords();
  const words = useWords(REVIEW_WORDS);
  const { queue } = review;
  switch (queue.kind) {
    case "opening":
      return <Spinner size="small" label={words.opening} />;
    case "failed":
      return (
        <ProblemCallout error={queue.error}>
          <Button onClick={review.reload}>{shell.retry}</Button>
        </ProblemCallout>
      );
    case "none":
      return (
        <EmptyState
          tone="quiet"
          title={words.empty.notConsolidated.title}
          text={words.empty.notConsolidated.text}
        >
          <Button onClick={review.addSample}>{words.empty.notConsolidated.sample}</Button>
        </EmptyState>
      );
    case "open":
      return <Queue items={queue.items} review={review} services={services} />;
  }
}

interface ReviewViewProps {
  readonly services: PaneServices;
  /** Begin with a sample to review, as the first run offers. */
  readonly withSample: boolean;
}

export function ReviewView({ services, withSample }: ReviewViewProps) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const shell = useShellWords();
  const words = useWords(REVIEW_WORDS);
  const review = useReview(services);
  const sampleWanted = useRef(withSample);
  useDecisionKeys(review.decide);

  useEffect(() => {
    if (!sampleWanted.current) return;
    sampleWanted.current = false;
    review.addSample();
  }, [review]);

  return (
    <div className={styles.root}>
      <h2 className={hidden.visuallyHidden}>{words.title}</h2>
      {review.slip !== null && (
        <ProblemCallout error={review.slip}>
          <Button size="small" onClick={review.dismissSlip}>
            {shell.close}
          </Button>
        </ProblemCallout>
      )}
      <CurrentState review={review} services={services} />
    </div>
  );
}
