import { useEffect, useRef, useState } from "react";
import type { LastYear } from "../../../../submission/lastYear";
import { isCancellation } from "../../../shared/problem";
import type { SettingsServices } from "../SettingsServices";

export type LastYearFile =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly lastYear: LastYear }
  | { readonly kind: "failed"; readonly error: unknown };

interface Reading {
  readonly file: LastYearFile;
  readonly over: boolean;
  readonly read: (file: File) => void;
}

/**
 * Reads the file chosen or dropped last. A file dropped anywhere in the pane is taken here, before the list of files to
 * consolidate, which listens too, gets to see it.
 */
export function useLastYearFile(services: SettingsServices): Reading {
  const [file, setFile] = useState<LastYearFile>({ kind: "none" });
  const [over, setOver] = useState(false);
  const controller = useRef<AbortController | null>(null);

  const read = (chosen: File): void => {
    controller.current?.abort();
    const running = new AbortController();
    controller.current = running;
    setFile({ kind: "reading" });
    services
      .readLastYear(chosen, running.signal)
      .then((lastYear) => setFile({ kind: "read", lastYear }))
      .catch((error: unknown) => {
        if (!isCancellation(error)) setFile({ kind: "failed", error });
      });
  };
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });

  useEffect(() => {
    const claim = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const onDragOver = (event: DragEvent): void => {
      claim(event);
      setOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      // Leaving one element for another inside the page names the other.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      claim(event);
      setOver(false);
      const [dropped] = event.dataTransfer?.files ?? [];
      if (dropped !== undefined) latest.current(dropped);
    };
    document.addEventListener("dragover", onDragOver, true);
    document.addEventListener("dragleave", onDragLeave, true);
    document.addEventListener("drop", onDrop, true);
    return () => {
      controller.current?.abort();
      document.removeEventListener("dragover", onDragOver, true);
      document.removeEventListener("dragleave", onDragLeave, true);
      document.removeEventListener("drop", onDrop, true);
    };
  }, []);

  return { file, over, read };
}
