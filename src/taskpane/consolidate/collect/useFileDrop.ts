import { useEffect, useRef, useState } from "react";
import { isInTextField } from "../../shared/keys";
import { droppedFiles } from "./droppedFiles";

/**
 * Takes files dropped or pasted anywhere in the pane: one dropped beside the zone would make the browser leave the
 * page. Returns whether files hover over the pane.
 * @param onFailure for a folder that cannot be walked
 */
export function useFileDrop(
  onFiles: (files: readonly File[]) => void,
  onFailure: (error: unknown) => void,
): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef({ onFiles, onFailure });
  useEffect(() => {
    latest.current = { onFiles, onFailure };
  });

  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      // Leaving one element for another inside the page names the other.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer === null) return;
      droppedFiles(event.dataTransfer).then(
        (files) => latest.current.onFiles(files),
        (error: unknown) => latest.current.onFailure(error),
      );
    };
    const onPaste = (event: ClipboardEvent) => {
      const pasted = [...(event.clipboardData?.files ?? [])];
      if (pasted.length === 0 || isInTextField(event.target)) return;
      event.preventDefault();
      latest.current.onFiles(pasted);
    };
    document.addEventListener("dragover", onDragOver);
    document.addEventListener("dragleave", onDragLeave);
    document.addEventListener("drop", onDrop);
    document.addEventListener("paste", onPaste);
    return () => {
      document.removeEventListener("dragover", onDragOver);
      document.removeEventListener("dragleave", onDragLeave);
      document.removeEventListener("drop", onDrop);
      document.removeEventListener("paste", onPaste);
    };
  }, []);

  return over;
}
