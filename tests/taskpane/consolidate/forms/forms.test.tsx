import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { PaneServices } from "../../../../src/taskpane/services";
import { HostError } from "../../../../src/workbook/WorkbookPort";
import {
  announced,
  accessibilityFaults,
  deferred,
  renderPane,
  SLOW_MS,
} from "../../../support/pane/renderPane";
import { FORM_PLAN } from "../../../support/pane/settings";

// A whole pane in jsdom, looked through by roles, takes its time on a busy machine.
jest.setTimeout(SLOW_MS);

const saved: { name: string; bytes: number }[] = [];

beforeEach(() => {
  saved.length = 0;
  const sizes = new Map<string, number>();
  // jsdom has neither downloads nor object addresses.
  URL.createObjectURL = (blob) => {
    const url = `blob:test/${sizes.size}`;
    sizes.set(url, blob instanceof Blob ? blob.size : 0);
    return url;
  };
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, bytes: sizes.get(this.href) ?? 0 });
  });
});

afterEach(() => jest.restoreAllMocks());

async function openForms(services: Partial<PaneServices>) {
  const user = renderPane(services);
  await user.click(await screen.findByRole("tab", { name: "제출 양식" }));
  await screen.findByRole("heading", { name: "제출 양식 만들기" });
  return user;
}

test("all departments are chosen, and their forms are saved as one file", async () => {
  const asked: (readonly string[])[] = [];
  const user = await openForms({
    makeForms: async (departments) => {
      asked.push(departments);
      return { file: "2022_추진실적_제출양식.zip", bytes: new Uint8Array(7) };
    },
  });
  await user.click(screen.getByRole("button", { name: "양식 15개 내려받기" }));
  await screen.findByText("양식 15개를 만들었습니다.", { selector: "main *" });
  expect(asked).toEqual([FORM_PLAN.departments.map(({ name }) => name)]);
  expect(saved).toEqual([{ name: "2022_추진실적_제출양식.zip", bytes: 7 }]);
  expect(screen.getByText(/데스크톱 Excel에서는 내려받기가 막혀 있을 수 있습니다/)).toBeVisible();
  expect(announced()).toBe("양식 15개를 만들었습니다.");
});

test("only those chosen get a form; without any there is nothing to do", async () => {
  const asked: (readonly string[])[] = [];
  const user = await openForms({
    makeForms: async (departments) => {
      asked.push(departments);
      return { file: "2022_추진실적_문화본부.xlsx", bytes: new Uint8Array() };
    },
  });
  await user.click(screen.getByRole("checkbox", { name: "모두 선택" }));
  expect(screen.getByRole("button", { name: "양식 내려받기" })).toHaveAttribute("aria-disabled", "true");
  expect(screen.getByText("부서를 하나 이상 선택하십시오.")).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "문화본부" }));
  expect(screen.getByText("1개 부서 · Excel 파일로 저장")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "양식 내려받기" }));
  await waitFor(() => expect(asked).toEqual([["문화본부"]]));
});

test("progress is shown, and stopping saves nothing", async () => {
  const user = await openForms({
    makeForms: (_, onMade, signal) => {
      onMade(3);
      return new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason as Error));
      });
    },
  });
  await user.click(screen.getByRole("button", { name: "양식 15개 내려받기" }));
  expect(await screen.findByText("양식 만드는 중 3/15")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "그만두기" }));
  expect(await screen.findByRole("button", { name: "양식 15개 내려받기" })).toBeVisible();
  expect([saved, announced()]).toEqual([[], "양식 만들기를 그만두었습니다. 저장한 파일은 없습니다."]);
});

test("one form is opened in Excel, and what Excel does not do is said", async () => {
  const opening = deferred<undefined>();
  const opened: string[] = [];
  const user = await openForms({
    openForm: (department) => {
      opened.push(department);
      return opened.length === 1
        ? opening.promise
        : Promise.reject(new HostError("not-supported", "createWorkbook"));
    },
  });
  await user.click(screen.getByRole("button", { name: "행정국 양식을 Excel에서 열기" }));
  opening.resolve(undefined);
  expect(await screen.findByText("파일 이름을 정해 저장한 뒤 부서에 보내십시오.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "문화본부 양식을 Excel에서 열기" }));
  const alert = await screen.findByRole("alert");
  expect(within(alert).getByText("이 Excel에서는 지원하지 않는 기능입니다.")).toBeVisible();
  expect(opened).toEqual(["행정국", "문화본부"]);
});

test("what stands in for a missing 설정, and who gets no form, is said; the settings are one step away", async () => {
  const user = await openForms({
    formPlan: async () => ({ ...FORM_PLAN, fromSettings: false, unexpected: ["관광체육국"] }),
  });
  expect(screen.getByText(/설정 시트가 없어 기본 시행계획으로/)).toBeVisible();
  expect(screen.getByText(/관광체육국: 양식을 만들지 않습니다/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "설정 보기" }));
  expect(await screen.findByText("설정 시트가 없습니다")).toBeVisible();
});

test("files dropped while forms are looked at go to the list of files, which is then shown", async () => {
  await openForms({});
  fireEvent.drop(document.body, { dataTransfer: { files: [], items: [] } });
  await waitFor(() =>
    expect(screen.getByRole("tab", { name: "취합" })).toHaveAttribute("aria-selected", "true"),
  );
});

test("axe has nothing to object to", async () => {
  await openForms({});
  expect(await accessibilityFaults()).toEqual([]);
});
