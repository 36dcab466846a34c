/** The officer at work without the mouse, on the page for a machine without Excel as `npm run build` makes it. */
import type { Browser, FrameLocator, Page } from "playwright-core";
import { serveWorkbench, type RunningServer } from "../../src/tools/workbench/serveWorkbench";
import { launchBrowser, OFFICE_JS, openPage, type Watched } from "../support/browser";
import { goToCells, goToPane, pressButton } from "./pane/keyboard";
import { eventually, findingList, isMarked, valueAt, visit } from "./pane/officerPane";

let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveWorkbench({ pane: "dist", workbench: "out/workbench", officeJs: OFFICE_JS }, 0);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Opened extends Watched {
  readonly pane: FrameLocator;
}

/** The sample form, checked. */
async function openSampleForm(): Promise<Opened> {
  const watched = await openPage(browser, [server.address]);
  const { page } = watched;
  await page.goto(server.address);
  await page.locator("#grid canvas[id^=univer-sheet-main]").waitFor();
  const pane = page.frameLocator("#pane iframe");
  await goToPane(page);
  await pressButton(page, pane, "예시 서식 점검");
  await findingList(pane).waitFor();
  return { ...watched, pane };
}

async function typeInCell(page: Page, text: string): Promise<void> {
  await goToCells(page);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

test("an amount in the wrong unit is found and marked as it is typed, and is neither once it is put right", async () => {
  const { page, pane, outside, errors } = await openSampleForm();
  await visit(page, pane, "G10");
  await typeInCell(page, "5899000");
  const wrong = findingList(pane).getByRole("option").filter({ hasText: "5,899,000백만원" });
  await wrong.waitFor();
  expect(await eventually(() => isMarked(page, "G10"), true)).toBe(true);

  await page.keyboard.press("ArrowUp");
  await typeInCell(page, "5899");
  await wrong.waitFor({ state: "detached" });
  expect(await eventually(() => isMarked(page, "G10"), false)).toBe(false);

  await page.keyboard.press("Control+z");
  await wrong.waitFor();
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
  await page.close();
}, 90_000);

test("all safe fixes are made after a look at them, and taken back again", async () => {
  const { page, pane, outside, errors } = await openSampleForm();
  const before = await valueAt(page, "G7");
  await goToPane(page);
  await pressButton(page, pane, "모두 고치기 (1)");
  await pane.getByRole("row", { name: "G7 예산 9,294 9294" }).waitFor();
  expect(await valueAt(page, "G7")).toBe(before);
  await pressButton(page, pane, "1건 고치기");
  await pane
    .getByRole("main")
    .getByText(/1건을 고쳤습니다/)
    .waitFor();
  expect(await valueAt(page, "G7")).toBe(9294);
  await pressButton(page, pane, "고친 1칸 되돌리기");
  await pane
    .getByRole("main")
    .getByText(/1칸을 되돌렸습니다/)
    .waitFor();
  expect(await valueAt(page, "G7")).toBe(before);
  await pane.getByRole("button", { name: "모두 고치기 (1)" }).waitFor();
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
  await page.close();
}, 90_000);
