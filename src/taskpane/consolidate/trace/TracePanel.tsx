import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { TraceAnswer } from "../../../actions/createTracer";
import type { TracedRow, TracedTerm } from "../../../actions/trace";
import { TRACE_WORDS } from "../../../words/pane/trace";
import type { PaneServices } from "../../services";
import { Callout } from "../../shared/Callout";
import { useWords } from "../../shared/language";
import { useAnnounce } from "../../shared/LiveRegion";
import { ProblemCallout } from "../../shared/ProblemCallout";
import { Section } from "../../shared/Section";
import { ToneSymbol } from "../../shared/ToneSymbol";
import { figureText, operationText } from "./traceTexts";
import { TermRows } from "./TermRows";
import { useTrace } from "./useTrace";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  figure: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  value: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  how: { flexGrow: 1 },
  terms: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    maxHeight: "50vh",
    overflowY: "auto",
  },
});

interface TracePanelProps {
  readonly services: PaneServices;
  /** ISO time of the run whose figures are explained. */
  readonly at: string;
  readonly goTo: (sheet: string, cell: string) => void;
}

type Traced = Extract<TraceAnswer, { readonly kind: "traced" }>;

function Grounds({ answer, services, goTo }: { readonly answer: Traced } & Omit<TracePanelProps, "at">) {
  const styles = useStyles();
  const words = useWords(TRACE_WORDS);
  const [problem, setProblem] = useState<unknown>(null);
  const [isGone, setIsGone] = useState(false);
  const { trace, agrees } = answer;

  const onCollected = async (row: TracedRow, term: TracedTerm): Promise<void> => {
    setIsGone(false);
    setProblem(null);
    try {
      const place = await services.tracedPlace(row, term.measure);
      if (place === null) setIsGone(true);
      else goTo(place.sheet, place.cell);
    } catch (error) {
      setProblem(error);
    }
  };

  return (
    <>
      <div className={styles.figure}>
        <span className={styles.how}>{operationText(trace, words)}</span>
        {agrees && <ToneSymbol tone="good" />}
        <span className={styles.value}>{figureText(trace, words)}</span>
      </div>
      {!agrees && <Callout tone="caution" title={words.changed} />}
      {isGone && <Callout tone="caution" title={words.gone} />}
      {problem !== null && <ProblemCallout error={problem} />}
      <div className={styles.terms}>
        {trace.terms.map((term, index) => (
          <TermRows
            key={`${trace.cell} ${index}`}
            term={term}
            onCollected={(row) => void onCollected(row, term)}
            goTo={goTo}
          />
        ))}
      </div>
    </>
  );
}

/** From the figure selected on 총괄 to the rows and source cells it is made of. */
export function TracePanel({ services, at, goTo }: TracePanelProps) {
  const styles = useStyles();
  const words = useWords(TRACE_WORDS);
  const announce = useAnnounce();
  const { state, ask } = useTrace(services, at);
  const panel = useRef<HTMLDivElement>(null);
  const answer = state.kind === "answer" ? state.answer : null;
  const traced = answer?.kind === "traced" ? answer : null;

  useEffect(() => {
    if (traced === null) return;
    const rows = traced.trace.terms.reduce((sum, term) => sum + term.rows.length, 0);
    announce(words.announce(figureText(traced.trace, words), rows));
    panel.current?.scrollIntoView({ block: "nearest" });
  }, [traced, announce, words]);

  return (
    <div ref={panel}>
      <Section title={words.title} {...(traced === null ? {} : { aside: words.at(traced.trace.cell) })}>
        {traced === null ? (
          <div className={styles.hint}>{words.hint}</div>
        ) : (
          <Grounds answer={traced} services={services} goTo={goTo} />
        )}
        {state.kind === "busy" && <Spinner size="tiny" label={words.busy} />}
        {answer?.kind === "no-figure" && <Callout tone="caution" title={words.noFigure} />}
        {answer?.kind === "no-run" && <Callout tone="caution" title={words.noRun} />}
        {state.kind === "failed" && <ProblemCallout error={state.error} />}
        <div>
          <Button size="small" onClick={ask}>
            {words.ask}
          </Button>
        </div>
      </Section>
    </div>
  );
}
