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
import { ReviewCard } from "./card/ReviewCard";
import { DecisionBar } from "./DecisionBar";
import { Bulk } from "./desk/Bulk";
import { Merge } from "./desk/Merge";
import { Returns } from "./desk/Returns";
import { Settled } from "./desk/Settled";
import type { ReviewView as View } from "./ReviewServices";
import { useDecisionKeys } from "./useDecisionKeys";
import { useReview, type Review } from "./useReview";

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    // The bar at the foot covers what would come to rest at the lower edge.
    "& :focus-visible": { scrollMarginBottom: "160px" },
  },
  progress: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  count: { whiteSpace: "nowrap" },
  bar: { flexGrow: 1 },
  left: { whiteSpace: "nowrap", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  moves: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
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
  readonly view: View;
  readonly review: Review;
  readonly services: PaneServices;
}

function Queue({ view, review, services }: QueueProps) {
  const styles = useStyles();
  const words = useWords(REVIEW_WORDS);
  const current = review.shown[review.selected];
  const { entries, settled, undoable, unmarked } = view;
  if (entries.length === 0) {
    return (
      <>
        <EmptyState tone="good" title={words.empty.nothing.title} text={words.empty.nothing.text} />
        <Settled settled={settled} />
      </>
    );
  }
  return (
    <>
      <Progress review={review} all={entries.length} />
      <Facets review={review} />
      {current === undefined ? (
        <EmptyState tone="quiet" title={words.empty.filtered.title} text={words.empty.filtered.text} />
      ) : (
        <QueueList review={review} />
      )}
      <div className={styles.legend}>{words.legend}</div>
      <div className={styles.moves}>
        <Button size="small" onClick={() => review.goOn(-1)}>
          {words.previousOpen}
        </Button>
        <Button size="small" onClick={() => review.goOn(1)}>
          {words.nextOpen}
        </Button>
        {undoable > 0 && (
          <Button size="small" appearance="subtle" onClick={review.undo}>
            {words.undo.last(undoable)} {words.undo.button}
          </Button>
        )}
      </div>
      {review.note !== "" && <div className={styles.legend}>{review.note}</div>}
      {current !== undefined && <ReviewCard key={current.flag.key} item={current} review={review} />}
      {unmarked.length > 0 && <div className={styles.legend}>{words.unmarked(unmarked.join(", "))}</div>}
      <div>
        {current !== undefined && <Bulk review={review} />}
        <Returns review={review} services={services} />
        <Settled settled={settled} />
        <Merge review={review} services={services} />
      </div>
      {current !== undefined && <DecisionBar review={review} />}
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
      return <Queue view={queue.view} review={review} services={services} />;
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
  useDecisionKeys(review);

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
