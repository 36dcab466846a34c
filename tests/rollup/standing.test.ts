import { acceptedSheets } from "../../src/rollup/standing";
import { plan, received } from "../support/rollupRows";

it("accepts this year's newest sheets, each once, in the order of their files", () => {
  const row = { id: "1-1-1" };
  const sheets = [
    received("나국", [row], { sha256: "s" }),
    received("나국", [row], { sha256: "s", file: "나국 - 복사본.xlsx" }),
    received("가국", [row], { file: "v1.xlsx", date: "2023-01-01" }),
    received("가국", [row], { file: "v2.xlsx", date: "2023-01-02" }),
    received("다국", [row], { stampYear: 2021 }),
    received(null, [row], { file: "무명.xlsx" }),
  ];
  const accepted = acceptedSheets(plan([{ id: "1-1-1" }]), sheets);
  expect(accepted.map(({ book }) => book.file)).toEqual(["v2.xlsx", "나국.xlsx", "무명.xlsx"]);
});
