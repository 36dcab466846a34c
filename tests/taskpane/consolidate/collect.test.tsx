import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { ReadEvent } from "../../../src/taskpane/consolidate/ConsolidateServices";
import type { PaneServices } from "../../../src/taskpane/services";
import { fileNamed, readFileOf } from "../../support/pane/readFiles";
import { COMPLETE_VIEW } from "../../support/pane/sampleView";
import { accessibilityFaults, announced, renderPane, SLOW_MS } from "../../support/pane/renderPane";

const DRM: ReadEvent = {
  kind: "refused",
  index: 1,
  refusal: { file: "문화본부.xlsx", reason: "drm", detail: null },
};
const READ: ReadEvent = { kind: "read", index: 0, result: readFileOf("행정국.xlsx", "행정국", 4) };

function telling(...events: readonly ReadEvent[]): PaneServices["readFiles"] {
  return async (_, onEvent) => events.forEach(onEvent);
}

async function dropFiles(...files: readonly File[]): Promise<void> {
  await screen.findByText("회신 파일을 여기에 놓으십시오");
  const items = files.map(() => ({ kind: "file", webkitGetAsEntry: () => null }));
  await act(async () => {
    fireEvent.drop(document.body, { dataTransfer: { items, files } });
  });
}

jest.setTimeout(SLOW_MS);

describe("collecting files", () => {
  test("an empty pane says what to do and lets nothing be consolidated", async () => {
    renderPane();
    expect(await screen.findByText("회신 파일을 여기에 놓으십시오")).toBeVisible();
    expect(screen.getByText("취합할 파일이나 제출 시트가 없습니다.")).toBeVisible();
    expect(screen.getByRole("button", { name: "취합" })).toHaveAttribute("aria-disabled", "true");
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("each file shows what became of it, with the reason and the next step of a refused one", async () => {
    renderPane({ readFiles: telling({ kind: "started", index: 0 }, READ, DRM) });
    await dropFiles(fileNamed("행정국.xlsx"), fileNamed("문화본부.xlsx"));
    const read = (await screen.findByText("행정국 · 4행")).closest("li");
    expect(read).toHaveTextContent("읽음");
    const refused = screen.getByText("문화본부.xlsx").closest("li");
    expect(refused).toHaveTextContent("받지 못함");
    expect(refused).toHaveTextContent("문서보안(DRM)이 걸린 파일입니다.");
    expect(refused).toHaveTextContent("보안 해제(반출) 승인을 받아 해제한 파일을 다시 넣으십시오.");
    expect(screen.getByText("파일 1개 · 받지 못함 1개")).toBeVisible();
    await waitFor(() => expect(announced()).toBe("파일 2개 중 1개를 읽었습니다."));
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("a file linked to other workbooks is read, and says what that means and what to do", async () => {
    const result = readFileOf("행정국.xlsx", "행정국", 4);
    const linked = { ...result, book: { ...result.book, hasExternalLinks: true } };
    renderPane({ readFiles: telling({ kind: "read", index: 0, result: linked }) });
    await dropFiles(fileNamed("행정국.xlsx"));
    const line = (await screen.findByText(/^행정국 · 4행\. 다른 통합 문서와 연결/u)).closest("li");
    expect(line).toHaveTextContent("연결을 끊은 파일을 다시 받으십시오.");
  });

  test("files are taken from the file button and from the clipboard too", async () => {
    const taken: string[] = [];
    const user = renderPane({
      readFiles: async (files) => {
        taken.push(...files.map(({ name }) => name));
      },
    });
    await user.upload(await screen.findByTestId("file-input"), [fileNamed("행정국.xlsx")]);
    fireEvent.paste(document.body, { clipboardData: { files: [fileNamed("문화본부.xlsx")] } });
    await waitFor(() => expect(taken).toEqual(["행정국.xlsx", "문화본부.xlsx"]));
  });

  test("the same file given twice is listed once, and that is said", async () => {
    const file = fileNamed("행정국.xlsx");
    renderPane({ readFiles: telling(READ) });
    await dropFiles(file, file);
    expect(await screen.findByText("이미 목록에 있는 파일 1개는 다시 넣지 않았습니다.")).toBeVisible();
    expect(within(screen.getByRole("region", { name: "받은 파일" })).getAllByRole("listitem")).toHaveLength(
      1,
    );
  });

  test("what Excel and systems leave in folders is not taken for a submission, and that is said", async () => {
    renderPane({ readFiles: telling(READ) });
    await dropFiles(fileNamed("행정국.xlsx"), fileNamed("~$행정국.xlsx"), fileNamed("Thumbs.db"));
    expect(await screen.findByText("임시 파일 2개는 넣지 않았습니다.")).toBeVisible();
    expect(await screen.findByText("파일 1개")).toBeVisible();
  });

  test("a folder that cannot be walked is said", async () => {
    renderPane();
    await screen.findByText("회신 파일을 여기에 놓으십시오");
    const entry = {
      isFile: false,
      createReader: () => ({
        readEntries: (_: unknown, reject: (error: unknown) => void) =>
          reject(new Error("network share gone")),
      }),
    };
    await act(async () => {
      const items = [{ kind: "file", webkitGetAsEntry: () => entry }];
      fireEvent.drop(document.body, { dataTransfer: { items, files: [] } });
    });
    expect(await screen.findByRole("alert")).toHaveTextContent("network share gone");
  });

  test("files of one name from two folders are told apart by their folder, others need none", async () => {
    renderPane({ readFiles: async () => undefined });
    await screen.findByText("회신 파일을 여기에 놓으십시오");
    const inFolder = (fullPath: string, file: File) => ({
      isFile: true,
      fullPath,
      file: (resolve: (file: File) => void) => resolve(file),
    });
    const entries = [
      inFolder("/회신/1차/행정국.xlsx", fileNamed("행정국.xlsx")),
      inFolder("/회신/2차/행정국.xlsx", new File(["다시"], "행정국.xlsx")),
      inFolder("/회신/2차/문화본부.xlsx", fileNamed("문화본부.xlsx")),
    ];
    await act(async () => {
      const items = entries.map((entry) => ({ kind: "file", webkitGetAsEntry: () => entry }));
      fireEvent.drop(document.body, { dataTransfer: { items, files: [] } });
    });
    const chosen = Object.defineProperty(new File(["셋째"], "행정국.xlsx"), "webkitRelativePath", {
      value: "추가/행정국.xlsx",
    });
    const loose = new File(["넷째"], "행정국.xlsx", { lastModified: new Date(2023, 0, 20, 9, 5).getTime() });
    await act(async () => {
      fireEvent.paste(document.body, { clipboardData: { files: [chosen, loose] } });
    });
    const files = within(await screen.findByRole("region", { name: "받은 파일" }));
    await waitFor(() => expect(files.getAllByText("행정국.xlsx")).toHaveLength(4));
    expect(files.getAllByText("행정국.xlsx").map((name) => name.parentElement?.textContent)).toEqual([
      "행정국.xlsx폴더: 회신/1차",
      "행정국.xlsx폴더: 회신/2차",
      "행정국.xlsx폴더: 추가",
      "행정국.xlsx파일 시각: 1. 20. 09:05",
    ]);
    expect(files.getByText("문화본부.xlsx").parentElement).toHaveTextContent(/^문화본부\.xlsx$/u);
  });

  test("reading can be cancelled; what was not read stays in the list and can be read again", async () => {
    const signals: AbortSignal[] = [];
    const user = renderPane({
      readFiles: (_, onEvent, signal) => {
        signals.push(signal);
        if (signals.length > 1) {
          onEvent(READ);
          return Promise.resolve();
        }
        onEvent(READ);
        onEvent({ kind: "started", index: 1 });
        return new Promise((_resolve, reject) =>
          signal.addEventListener("abort", () => reject(signal.reason)),
        );
      },
    });
    await dropFiles(fileNamed("행정국.xlsx"), fileNamed("행정국 추가.xlsx"));
    expect(await screen.findByText("읽는 중")).toBeVisible();
    expect(screen.getByRole("button", { name: "취합" })).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("button", { name: "읽기 취소" }));
    expect(await screen.findByText("취소함")).toBeVisible();
    expect(await screen.findByText("파일 1개 · 읽기 취소 1개")).toBeVisible();
    expect(signals[0]?.aborted).toBe(true);
    await user.click(screen.getByRole("button", { name: "취소한 파일 다시 읽기" }));
    expect(await screen.findByText("파일 2개")).toBeVisible();
  });

  test("submission sheets of the open workbook take part unless the user says no", async () => {
    const included: boolean[] = [];
    const services: Partial<PaneServices> = {
      workbookSubmissions: async () => [{ sheet: "제출_행정국", department: "행정국", rows: 4 }],
      readFiles: telling(READ),
      consolidate: async ({ includeWorkbook }) => {
        included.push(includeWorkbook);
        return COMPLETE_VIEW;
      },
    };
    const user = renderPane(services);
    const choice = await screen.findByRole("checkbox", { name: "제출 시트 1개 포함" });
    expect(choice).toBeChecked();
    expect(screen.getByText("시트 1개")).toBeVisible();
    await user.click(choice);
    expect(screen.getByText("취합할 파일이나 제출 시트가 없습니다.")).toBeVisible();
    await dropFiles(fileNamed("행정국.xlsx"));
    await screen.findByText("읽음");
    await user.click(screen.getByRole("button", { name: "취합" }));
    await screen.findByText("핵심 수치");
    expect(included).toEqual([false]);
  });

  test("refused files go into the consolidation as well, so that the record is whole", async () => {
    const given: unknown[] = [];
    const user = renderPane({
      readFiles: telling(READ, DRM),
      consolidate: async ({ files, refused }) => {
        given.push(
          files.map(({ book }) => book.file),
          refused,
        );
        return COMPLETE_VIEW;
      },
    });
    await dropFiles(fileNamed("행정국.xlsx"), fileNamed("문화본부.xlsx"));
    await screen.findByText("행정국 · 4행");
    await user.click(screen.getByRole("button", { name: "취합" }));
    await screen.findByText("핵심 수치");
    expect(given).toEqual([["행정국.xlsx"], [{ file: "문화본부.xlsx", reason: "drm", detail: null }]]);
  });
});
