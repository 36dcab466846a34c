import type { ReceivedFile } from "../../src/actions/receive";
import { withUniqueNames } from "../../src/actions/uniqueNames";

function received(file: string, sha256: string): ReceivedFile {
  const book = { file, sha256, bytes: 1, modified: null, grids: [], hasExternalLinks: false };
  return { book, sheets: [], skipped: [] };
}

function names(...files: readonly ReceivedFile[]): string[] {
  return withUniqueNames(files).map(({ book }) => `${book.sha256} ${book.file}`);
}

test("different files of one name are told apart, whatever order they come in", () => {
  const [a, b, other] = [received("실적.xlsx", "a"), received("실적.xlsx", "b"), received("다른.xlsx", "c")];
  expect(names(a, b, other)).toEqual(["a 실적.xlsx", "b 실적 (2).xlsx", "c 다른.xlsx"]);
  expect(names(other, b, a)).toEqual(["c 다른.xlsx", "b 실적 (2).xlsx", "a 실적.xlsx"]);
});

test("one file given twice keeps its name", () => {
  expect(names(received("실적.xlsx", "a"), received("실적.xlsx", "a"))).toEqual([
    "a 실적.xlsx",
    "a 실적.xlsx",
  ]);
});
