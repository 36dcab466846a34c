import type { Workbook } from "../excel-host";
import { loadWorkbook } from "../excel-host/io";
import { mergeFirstSheets } from "./mergeWorkbooks";

/** File names of the sample set; put in when the page is built. */
declare const SAMPLE_FILES: readonly string[];
const FOLDER = "assets/samples/2022/clean/";

async function load(file: string): Promise<Workbook> {
  const response = await fetch(FOLDER + encodeURIComponent(file));
  if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
  return loadWorkbook(new Uint8Array(await response.arrayBuffer()));
}

/** The submission sheets of all departments of the sample year in one workbook. */
export async function loadSample(name: string): Promise<Workbook> {
  return mergeFirstSheets(name, await Promise.all(SAMPLE_FILES.map(load)));
}
