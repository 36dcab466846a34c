import { unzipSync } from "fflate";
import { createExcelWorkbook } from "../../../src/excel/ExcelWorkbook";
import { bundledPlan } from "../../../src/plan/bundledPlan";
import { createEngine, type ReadBook } from "../../../src/taskpane/engine/createEngine";
import { createFormServices } from "../../../src/taskpane/wiring/formServices";
import { createSettingsServices } from "../../../src/taskpane/wiring/settingsServices";
import type { Wiring } from "../../../src/taskpane/wiring/Wiring";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { startExcel, stopExcel } from "../../support/excelHost";
import { bookOf } from "../../support/grids";

const plan = bundledPlan();
const damaged: ReadBook = async ({ name }) => ({ file: name, reason: "damaged", detail: null });
const opened: Uint8Array[] = [];
let wiring: Wiring;

beforeEach(() => {
  opened.length = 0;
  startExcel({ onCreateWorkbook: (bytes) => opened.push(bytes) });
  wiring = {
    port: createExcelWorkbook(),
    plan,
    engine: createEngine(damaged),
    writeBook: (sheets) => writeXlsx(sheets),
    language: () => "ko",
    reviewerName: () => "",
    setReviewerName: () => undefined,
    now: () => "2023-01-10T00:00:00.000Z",
  };
});

afterEach(stopExcel);

const signal = new AbortController().signal;

test("without 설정 the built-in plan stands in, and is said to", async () => {
  const { departments, fromSettings, unexpected, projects } = await createFormServices(wiring).formPlan();
  expect([departments.length, departments[0], fromSettings, unexpected, projects]).toEqual([
    15,
    { name: "평생교육국", projects: 37 },
    false,
    [],
    70,
  ]);
});

test("several forms come in one zip, each a workbook that opens; one comes as it is", async () => {
  const services = createFormServices(wiring);
  const made: number[] = [];
  const { file, bytes } = await services.makeForms(["문화본부", "행정국"], (done) => made.push(done), signal);
  const files = unzipSync(bytes);
  expect([file, Object.keys(files), made]).toEqual([
    "2022_추진실적_제출양식.zip",
    ["2022_추진실적_문화본부.xlsx", "2022_추진실적_행정국.xlsx"],
    [1, 2],
  ]);
  const { grids } = await readXlsx(new Uint8Array(files["2022_추진실적_행정국.xlsx"] ?? []));
  expect(grids.map(({ sheet }) => sheet)).toEqual(["제출_행정국", "작성요령", "설정"]);

  const one = await services.makeForms(["문화본부"], () => undefined, signal);
  expect(one.file).toBe("2022_추진실적_문화본부.xlsx");
  expect((await readXlsx(new Uint8Array(one.bytes))).grids[0]?.sheet).toBe("제출_문화본부");
});

test("stopping ends between two forms with the signal's reason", async () => {
  const controller = new AbortController();
  const making = createFormServices(wiring).makeForms(
    plan.departments,
    (done) => {
      if (done === 2) controller.abort();
    },
    controller.signal,
  );
  await expect(making.catch((error: unknown) => error === controller.signal.reason)).resolves.toBe(true);
});

test("a form opens as a workbook of its own; this one stays as it is", async () => {
  const before = await wiring.port.read();
  await createFormServices(wiring).openForm("행정국");
  expect((await wiring.port.read()).grids).toEqual(before.grids);
  expect(opened).toHaveLength(1);
  const { grids } = await readXlsx(new Uint8Array(opened[0] ?? []));
  expect(grids[0]?.sheet).toBe("제출_행정국");
});

test("a department that 설정 no longer has is not given a form of nothing", async () => {
  await createSettingsServices(wiring).makeSettings();
  await createSettingsServices(wiring).saveSettings({ departments: "행정국" });
  const services = createFormServices(wiring);
  expect((await services.formPlan()).departments).toEqual([{ name: "행정국", projects: 4 }]);
  await expect(services.makeForms(["문화본부"], () => undefined, signal)).rejects.toMatchObject({
    name: "SettingsChanged",
    message: "문화본부",
  });
});

test("a file that is no summary is refused in words, whatever is wrong with it", async () => {
  const file = new File(["x"], "2021.xlsx");
  const reading = (readBook: ReadBook) => {
    const services = createSettingsServices({ ...wiring, engine: createEngine(readBook) });
    return services.readLastYear(file, signal);
  };
  const none = reading(async () => bookOf([]));
  await expect(none).rejects.toMatchObject({ explanation: { ko: { what: "취합 결과 파일이 아닙니다." } } });
  const old = reading(async () => ({ file: "2021.xls", reason: "old-xls", detail: null }));
  await expect(old).rejects.toMatchObject({ explanation: { ko: { what: "옛 형식(.xls) 파일입니다." } } });
});
