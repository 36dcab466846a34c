import { saveWorkbook, readWorkbook, type WorkbookReading } from "../excel-host/io";
import type { Workbook } from "../excel-host";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const FETCH_TIME_MS = 60_000;

/** Asks for a file; nothing happens when the person thinks better of it. */
export function chooseFile(onFile: (file: File) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx";
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file !== undefined) onFile(file);
  });
  input.click();
}

export async function readFile(file: File): Promise<WorkbookReading> {
  const reading = await readWorkbook(new Uint8Array(await file.arrayBuffer()));
  reading.workbook.state = { ...reading.workbook.state, name: file.name };
  return reading;
}

/** Hands the workbook to the browser as a download. */
export async function download(workbook: Workbook): Promise<void> {
  const bytes = await saveWorkbook(workbook);
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = workbook.state.name;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, FETCH_TIME_MS);
}
