import { readFileSync } from "node:fs";
import { ManifestError, parseManifest } from "../../../src/workbench/ribbon/parseManifest";

const manifest = readFileSync("manifest.xml", "utf8");

test("the ribbon says what the add-in's manifest says, in both languages", () => {
  const buttons = [
    {
      id: "Chwihap.OpenPane",
      label: "창 열기",
      tip: "제출·취합·검토 작업창을 엽니다.",
      icon: "assets/icons/icon-32.png",
      action: { kind: "show-pane" },
    },
    {
      id: "Chwihap.Consolidate",
      label: "취합",
      tip: "이 통합 문서의 제출 시트를 모아 총괄 시트를 만듭니다.",
      icon: "assets/icons/icon-32.png",
      action: { kind: "run-command", command: "consolidateNow" },
    },
  ];
  expect(parseManifest(manifest, "ko")).toEqual({
    label: "취합",
    groups: [{ label: "추진실적 취합", buttons }],
  });
  const english = parseManifest(manifest, "en");
  expect([english.label, english.groups.flatMap((group) => group.buttons.map(({ label }) => label))]).toEqual(
    ["Chwihap", ["Open pane", "Consolidate"]],
  );
});

test("what is missing is named", () => {
  expect(() => parseManifest("<OfficeApp/>", "ko")).toThrow(new ManifestError("CustomTab"));
  const iconless = manifest.replaceAll(/<Control[\s\S]*?<\/Control>/g, (control) =>
    control.replace(/<Icon>[\s\S]*?<\/Icon>/, ""),
  );
  expect(() => parseManifest(iconless, "ko")).toThrow(new ManifestError("Control/Icon"));
});
