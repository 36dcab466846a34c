import { readFileSync } from "node:fs";
import { startExcel, stopExcel } from "../support/excelHost";
import { askAll } from "./Statement";
import { statements } from "./statements";

afterEach(stopExcel);

test("the in-memory Excel answers every statement as written", async () => {
  const host = startExcel();
  const outcomes = await askAll(statements);
  expect(outcomes.filter(({ agrees }) => !agrees)).toEqual([]);
  expect(host.workbook.state.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("ids are unique, and the page on conformance lists exactly the assumed ones", () => {
  const ids = statements.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const page = readFileSync("docs/conformance.md", "utf8");
  const listed = [...page.matchAll(/^\| `([\w/-]+)`\s*\|/gm)].map(([, id]) => id);
  const assumed = statements.filter(({ basis }) => basis === "assumed").map(({ id }) => id);
  expect(listed.sort()).toEqual(assumed.sort());
});
