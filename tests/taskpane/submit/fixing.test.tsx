import { screen, waitFor, within } from "@testing-library/react";
import type { Finding } from "../../../src/findings/Finding";
import { checkOf } from "../../support/pane/checks";
import { findingOf, TYPICAL_FINDINGS } from "../../support/pane/findings";
import { accessibilityFaults, SLOW_MS } from "../../support/pane/renderPane";
import { findList, placeAt, showFindings } from "../../support/pane/submitPane";

jest.setTimeout(SLOW_MS);

describe("fixing", () => {
  test("all safe fixes are shown before and after, then written at once and checked again", async () => {
    const written: string[] = [];
    let findings: readonly Finding[] = TYPICAL_FINDINGS;
    const user = showFindings({
      checkSheet: async () => checkOf(findings),
      applyFixes: async (given) => {
        written.push(...given.map(({ cell }) => cell ?? ""));
        findings = TYPICAL_FINDINGS.filter((finding) => !given.includes(finding));
        return { applied: given.length, skipped: [] };
      },
    });
    await user.click(await screen.findByRole("button", { name: "모두 고치기 (2)" }));
    const rows = screen.getAllByRole("row").slice(1);
    expect(rows.map((row) => row.textContent)).toEqual(["G9 예산1,2341234", "I9 집행률(%)78.4=H9/G9*100"]);
    expect(written).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "2건 고치기" }));
    expect(await screen.findByText("2건을 고쳤습니다. 오류 1건, 주의 3건 남음")).toBeVisible();
    expect(written).toEqual(["G9", "I9"]);
    expect(screen.queryByRole("button", { name: /모두 고치기/ })).not.toBeInTheDocument();
  });

  test("backing out of the preview writes nothing", async () => {
    const applyFixes = jest.fn();
    const user = showFindings({ applyFixes });
    await user.click(await screen.findByRole("button", { name: "모두 고치기 (2)" }));
    await user.click(screen.getByRole("button", { name: "그만두기" }));
    expect(await findList()).toBeVisible();
    expect(applyFixes).not.toHaveBeenCalled();
  });

  test("cells that had changed meanwhile are left alone and named", async () => {
    const user = showFindings({
      applyFixes: async (given) => ({ applied: given.length - 1, skipped: given.slice(0, 1) }),
    });
    await user.click(await screen.findByRole("button", { name: "모두 고치기 (2)" }));
    await user.click(screen.getByRole("button", { name: "2건 고치기" }));
    expect(
      await within(screen.getByRole("main")).findByText(
        /1건을 고쳤습니다. 1건은 그 사이 값이 바뀌어 고치지 않았습니다./,
      ),
    ).toBeVisible();
  });

  test("what was fixed can be taken back, also after the pane was closed", async () => {
    let fixes: ReturnType<typeof checkOf>["fixes"] = { at: "2023-01-20T05:02:00.000Z", cells: 12 };
    const user = showFindings({
      checkSheet: async () => checkOf(TYPICAL_FINDINGS, { fixes }),
      undoFixes: async () => {
        fixes = null;
        return { restored: 10, changed: 2 };
      },
    });
    await user.click(await screen.findByRole("button", { name: "고친 12칸 되돌리기" }));
    expect(
      await within(screen.getByRole("main")).findByText(
        /10칸을 되돌렸습니다. 2칸은 그 뒤에 다시 입력되어 그대로 두었습니다./,
      ),
    ).toBeVisible();
    expect(screen.queryByRole("button", { name: /되돌리기/ })).not.toBeInTheDocument();
  });

  test("a preview of hundreds shows the first and tells of the rest", async () => {
    const many = Array.from({ length: 250 }, (_, index) =>
      findingOf({
        rule: "cell/number-as-text",
        level: "warning",
        row: index + 8,
        cell: `G${index + 8}`,
        facts: { header: "예산", raw: "1", amount: 1_000_000, how: ["text-number"] },
        fix: { kind: "safe", before: "1", after: 1 },
      }),
    );
    const user = showFindings({ checkSheet: async () => checkOf(many) });
    await user.click(await screen.findByRole("button", { name: "모두 고치기 (250)" }));
    expect(screen.getAllByRole("row")).toHaveLength(201);
    await user.click(screen.getByRole("button", { name: "나머지 50건도 보기" }));
    expect(screen.getAllByRole("row")).toHaveLength(251);
  });

  test("after a fix from the card the keyboard is on the list", async () => {
    let findings = TYPICAL_FINDINGS;
    const user = showFindings({
      checkSheet: async () => checkOf(findings, { active: placeAt("G9") }),
      applyFixes: async (given) => {
        findings = findings.filter((finding) => !given.includes(finding) && finding.fix === null);
        return { applied: 1, skipped: [] };
      },
    });
    await user.click(await screen.findByRole("button", { name: "숫자로 바꾸기" }));
    await within(screen.getByRole("main")).findByText(/1건을 고쳤습니다/);
    await waitFor(() => expect(screen.getByRole("listbox")).toHaveFocus());
  });
});
