/** docs/acceptance.md names a test for every pain; each must be there under that very name. */
import { existsSync, readFileSync } from "node:fs";

interface Named {
  readonly pain: number;
  readonly file: string;
  readonly title: string;
}

function namedTests(): Named[] {
  const page = readFileSync("docs/acceptance.md", "utf8");
  return page.split("\n").flatMap((line) => {
    const [, number = "", proofs = ""] = /^\|\s*(\d+)\s*\|[^|]*\|(.*)\|\s*$/.exec(line) ?? [];
    return proofs
      .split("<br>")
      .filter((proof) => proof.trim() !== "")
      .map((proof) => {
        const [, file = "", title = ""] = /^\s*`(tests\/[^`]+)`\s+(.*?)\s*$/.exec(proof) ?? [];
        return { pain: Number(number), file, title };
      });
  });
}

test("all 32 pains have a test", () => {
  const pains = new Set(namedTests().map(({ pain }) => pain));
  expect([...pains]).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
});

test("every test named there exists", () => {
  const missing = namedTests().filter(
    ({ file, title }) =>
      title === "" || !existsSync(file) || !readFileSync(file, "utf8").includes(`"${title}"`),
  );
  expect(missing).toEqual([]);
});
