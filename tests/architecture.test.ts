import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import {
  allowedImports,
  compositionRoots,
  domGlobalsAllowed,
  officeGlobalsAllowed,
} from "./support/boundaries.js";

/** ESLint judges import text; this resolves every import of src to a file, so no spelling of a path gets past. */
interface Source {
  readonly file: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const IMPORT = /(?:from|import)\s*\(?\s*["']([^"']+)["']/g;
const WORKER_URL = /new URL\(\s*["']([^"']+)["']\s*,\s*import\.meta\.url\s*\)/g;

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function readSource(file: string): Source {
  const text = readFileSync(file, "utf8");
  const targets = [IMPORT, WORKER_URL].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => match[1] ?? ""),
  );
  return { file, folder: folderOf(file), text, imports: targets };
}

function folderOf(file: string): string {
  return relative("src", file).split("/")[0] ?? "";
}

const sources = listFiles("src").map(readSource);

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

test("every folder under src has its place in the flow", () => {
  const folders = [...new Set(sources.map((source) => source.folder))];
  expect(folders.filter((folder) => !(folder in allowedImports))).toEqual([]);
});

test("imports only go along the flow", () => {
  const violations = sources.flatMap((source) => {
    const permitted = [
      source.folder,
      ...(allowedImports[source.folder] ?? []),
      ...(compositionRoots[source.file] ?? []),
    ];
    return source.imports
      .filter((target) => target.startsWith("."))
      .map((target) => folderOf(join(dirname(source.file), target)))
      .filter((target) => !permitted.includes(target))
      .map((target) => `${source.file} → ${target}`);
  });
  expect(violations).toEqual([]);
});

test("a rule never imports another rule", () => {
  const families = ["sheet", "cell", "row", "plan"];
  const isRule = (file: string): boolean => {
    const [, folder, family] = file.split("/");
    return folder === "rules" && families.includes(family ?? "");
  };
  const violations = sources
    .filter((source) => isRule(source.file))
    .flatMap((source) =>
      source.imports
        .filter((target) => target.startsWith("."))
        .map((target) => join(dirname(source.file), target))
        .filter(
          (target) =>
            isRule(`${target}.ts`) &&
            sources.some(({ file, text }) => file === `${target}.ts` && /scope:\s*"/.test(text)),
        )
        .map((target) => `${source.file} → ${target}`),
    );
  expect(violations).toEqual([]);
});

test("only the Excel adapter and the pane's shell name Office.js", () => {
  const violations = sources
    .filter((source) => !officeGlobalsAllowed.includes(source.folder) && source.folder !== "excel-host")
    .filter((source) => /(?<![\w.$"'/])(Excel|Office)\.\w/.test(withoutComments(source.text)))
    .map((source) => source.file);
  expect(violations).toEqual([]);
});

test("pure folders do not touch the page", () => {
  const violations = sources
    .filter((source) => !domGlobalsAllowed.includes(source.folder))
    .filter((source) => /(?<![\w.$"'/])(window|document|localStorage)\.\w/.test(withoutComments(source.text)))
    .map((source) => source.file);
  expect(violations).toEqual([]);
});
