import { useCallback, useState } from "react";
import { REPORT_PANE_WORDS } from "../../../words/pane/report";
import { copyRich } from "../../shared/copyRich";
import { useWords } from "../../shared/language";
import { useAnnounce } from "../../shared/LiveRegion";
import { saveFile } from "../../shared/saveFile";
import type { ReportServices } from "./ReportServices";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What is being done with the report, or was done last. */
export type ReportWork =
  | { readonly kind: "none" | "making" | "sheet" | "copied" | "not-copied" }
  | { readonly kind: "saved"; readonly file: string }
  | { readonly kind: "failed"; readonly error: unknown };

export interface ReportActions {
  readonly work: ReportWork;
  readonly makeSheet: () => void;
  readonly save: () => void;
  readonly copy: () => void;
}

export function useReport(services: ReportServices, onWritten: () => void): ReportActions {
  const words = useWords(REPORT_PANE_WORDS);
  const announce = useAnnounce();
  const [work, setWork] = useState<ReportWork>({ kind: "none" });

  /** One at a time; what came of it is shown and said. */
  const start = useCallback(
    (does: () => Promise<{ readonly done: ReportWork; readonly said: string }>) => {
      setWork({ kind: "making" });
      does().then(
        ({ done, said }) => {
          setWork(done);
          announce(said);
        },
        (error: unknown) => setWork({ kind: "failed", error }),
      );
    },
    [announce],
  );

  return {
    work,
    makeSheet: () =>
      start(async () => {
        await services.writeReportSheet();
        onWritten();
        return { done: { kind: "sheet" }, said: words.sheetMade };
      }),
    save: () =>
      start(async () => {
        const { file, bytes } = await services.reportFile();
        saveFile(file, bytes, DOCX);
        return { done: { kind: "saved", file }, said: words.fileSaved(file) };
      }),
    copy: () =>
      start(async () =>
        (await copyRich(services.reportCopy()))
          ? { done: { kind: "copied" }, said: words.copied }
          : { done: { kind: "not-copied" }, said: words.notCopied },
      ),
  };
}
