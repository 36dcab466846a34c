import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { CONSOLIDATE_WORDS } from "../../words/pane/consolidate";
import { isCancellation } from "../shared/problem";
import { useWords } from "../shared/language";
import { useAnnounce } from "../shared/LiveRegion";
import type { PaneServices } from "../services";
import type { CoordinatorChoices } from "../../actions/choices";
import { takenBack } from "../../actions/takenBack";
import { INTAKE_WORDS } from "../../words/pane/intake";
import { RESTORE_WORDS } from "../../words/pane/restore";
import type { HeaderAnswer } from "./ConsolidateServices";
import { expectedDepartments, inputOf } from "./readiness";
import { onRibbonRun } from "./ribbonRun";
import { INITIAL, reduce, type State } from "./state";
import { usePreview } from "./usePreview";
import { useReading } from "./useReading";

export interface Consolidation {
  readonly state: State;
  /** A failure beside the work at hand, which stays as it is (a jump that led nowhere); null when there is none. */
  readonly slip: unknown;
  readonly dismissSlip: () => void;
  readonly slipUp: (error: unknown) => void;
  readonly addFiles: (files: readonly File[]) => void;
  readonly removeFile: (id: number) => void;
  readonly clearFiles: () => void;
  readonly cancelReading: () => void;
  readonly readAgain: () => void;
  readonly setIncludeWorkbook: (include: boolean) => void;
  readonly loadSample: () => Promise<void>;
  readonly choose: (choices: CoordinatorChoices) => void;
  readonly leaveOut: (key: string) => void;
  readonly beginAfresh: () => void;
  readonly takeBack: () => void;
  readonly answerHeaders: (answers: readonly HeaderAnswer[]) => Promise<void>;
  readonly run: () => Promise<void>;
  readonly cancelRun: () => void;
  /** Back to the list of files, which is kept. */
  readonly collect: () => Promise<void>;
  readonly restore: () => Promise<void>;
  readonly goTo: (sheet: string, cell: string) => void;
}

export function useConsolidation(services: PaneServices): Consolidation {
  const [state, dispatch] = useReducer(reduce, INITIAL);
  const cancelReading = useReading(services, state.files, dispatch);
  const runController = useRef<AbortController | null>(null);
  const words = useWords(CONSOLIDATE_WORDS);
  const restoreWords = useWords(RESTORE_WORDS);
  const intakeWords = useWords(INTAKE_WORDS);
  const announce = useAnnounce();

  const fail = useCallback(
    (error: unknown) => dispatch({ type: "phase", phase: { kind: "failed", error } }),
    [],
  );
  const [slip, setSlip] = useState<unknown>(null);
  const attempt = async (work: () => Promise<void>) => {
    setSlip(null);
    try {
      await work();
    } catch (error) {
      setSlip(error);
    }
  };

  usePreview(services, state, dispatch, setSlip);

  useEffect(() => {
    let open = true;
    Promise.all([services.workbookSubmissions(), services.lastConsolidation()])
      .then(([sheets, last]) => {
        if (open) dispatch({ type: "opened", sheets, last });
      })
      .catch((error: unknown) => {
        if (open) fail(error);
      });
    return () => {
      open = false;
    };
  }, [services, fail]);

  // Files in the list had no part in that run: they stay.
  useEffect(() => onRibbonRun((view) => dispatch({ type: "phase", phase: { kind: "done", view } })), []);

  const run = async () => {
    const controller = new AbortController();
    runController.current = controller;
    setSlip(null);
    dispatch({ type: "phase", phase: { kind: "running", step: "reading" } });
    announce(words.running.title);
    try {
      const view = await services.consolidate(
        inputOf(state),
        (step) => dispatch({ type: "phase", phase: { kind: "running", step } }),
        controller.signal,
      );
      dispatch({ type: "done", view });
      const { complete, incomplete } = words.result;
      announce(view.complete ? complete(expectedDepartments(view.ledger)) : incomplete);
    } catch (error) {
      if (!isCancellation(error)) return fail(error);
      dispatch({ type: "runCancelled" });
      announce(words.running.cancelled);
    } finally {
      runController.current = null;
    }
  };

  const collect = () =>
    attempt(async () => {
      dispatch({ type: "sheetsFound", sheets: await services.workbookSubmissions() });
      dispatch({ type: "phase", phase: { kind: "collecting" } });
    });

  return {
    state,
    slip,
    dismissSlip: () => setSlip(null),
    slipUp: setSlip,
    addFiles: (files) => dispatch({ type: "filesAdded", files }),
    removeFile: (id) => dispatch({ type: "fileRemoved", id }),
    clearFiles: () => dispatch({ type: "filesCleared" }),
    cancelReading,
    readAgain: () => dispatch({ type: "cancelledRequeued" }),
    setIncludeWorkbook: (include) => dispatch({ type: "includeWorkbook", include }),
    loadSample: () =>
      attempt(async () => dispatch({ type: "filesAdded", files: await services.sampleFiles() })),
    choose: (choices) => dispatch({ type: "chosen", choices }),
    leaveOut: (key) => dispatch({ type: "leftOut", key }),
    beginAfresh: () => dispatch({ type: "begunAfresh" }),
    takeBack: () => dispatch({ type: "takenBack" }),
    answerHeaders: (answers) =>
      attempt(async () => {
        const kept = await services.answerHeaders(answers);
        dispatch({ type: "headersAnswered", answers, kept });
        announce(intakeWords.questions.answered);
      }),
    run,
    cancelRun: () => runController.current?.abort(),
    collect,
    restore: () =>
      attempt(async () => {
        const restored = await services.restore();
        const what = restored === null ? null : takenBack(restored);
        announce(what === null ? restoreWords.nothing : restoreWords.done[what]);
        if (what !== null && what !== "run") return dispatch({ type: "tookBack", what });
        if (what === "run") dispatch({ type: "restored" });
        await collect();
      }),
    goTo: (sheet, cell) => void attempt(() => services.goTo(sheet, cell)),
  };
}
