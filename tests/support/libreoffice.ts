import { execFile } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const TIME_LIMIT_MS = 120_000;

const usualPlaces = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** LibreOffice's program: from LIBREOFFICE, the search path or where it is usually installed; null when there is none. */
export function findLibreOffice(): string | null {
  const named = process.env["LIBREOFFICE"];
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => ["soffice", "libreoffice", "soffice.exe"].map((name) => join(folder, name)));
  return (
    [...(named === undefined ? [] : [named]), ...onPath, ...usualPlaces].find((path) => existsSync(path)) ??
    null
  );
}

/** Has LibreOffice calculate every formula on opening instead of trusting the results in the file. */
const RECALCULATE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Opens a file in LibreOffice, calculates it anew and returns it in another format (or saved again, as .xlsx).
 * Every call has a profile folder of its own, so calls may run side by side. Errors when LibreOffice is not there or
 * does not write the file within two minutes.
 */
export async function convertWithLibreOffice(
  file: string,
  format: "pdf" | "xlsx" | "txt:Text (encoded):UTF8",
): Promise<Uint8Array> {
  const program = findLibreOffice();
  if (program === null)
    throw new Error("LibreOffice is not installed: set LIBREOFFICE to its soffice program");
  const folder = await mkdtemp(join(tmpdir(), "libreoffice-"));
  try {
    await mkdir(join(folder, "profile", "user"), { recursive: true });
    await writeFile(join(folder, "profile", "user", "registrymodifications.xcu"), RECALCULATE_ALWAYS);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const args = [
      profile,
      "--headless",
      "--norestore",
      "--convert-to",
      format,
      "--outdir",
      join(folder, "out"),
      file,
    ];
    const { stdout, stderr } = await run(program, args, { timeout: TIME_LIMIT_MS });
    const output = join(folder, "out", `${basename(file, extname(file))}.${format.split(":")[0] ?? ""}`);
    if (!existsSync(output))
      throw new Error(`LibreOffice did not convert ${file} to ${format}: ${stdout}${stderr}`);
    return new Uint8Array(await readFile(output));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** As `convertWithLibreOffice` for a file in memory. */
export async function convertBytesWithLibreOffice(
  bytes: Uint8Array,
  format: "pdf" | "xlsx",
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "workbook-"));
  try {
    const file = join(folder, "workbook.xlsx");
    await writeFile(file, bytes);
    return await convertWithLibreOffice(file, format);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Whether tests that need LibreOffice can run. Where it is missing this says so aloud; on a build server (CI set) it is
 * an error, since the tests would pass without having tested anything.
 */
export function libreOfficeAvailable(): boolean {
  if (findLibreOffice() !== null) return true;
  if (process.env["CI"] !== undefined)
    throw new Error("LibreOffice is needed on a build server and is not installed");
  process.stderr.write("LibreOffice is not installed: the comparison with it is SKIPPED\n");
  return false;
}

/** The same for documents: Linux packages LibreOffice's word processor apart from its spreadsheet. */
export function writerAvailable(): boolean {
  if (!libreOfficeAvailable()) return false;
  const folder = dirname(realpathSync(findLibreOffice() ?? ""));
  if (process.platform !== "linux" || existsSync(join(folder, "libswlo.so"))) return true;
  if (process.env["CI"] !== undefined)
    throw new Error("LibreOffice Writer is needed on a build server and is not installed");
  process.stderr.write("LibreOffice Writer is not installed: opening the report with it is SKIPPED\n");
  return false;
}
