/** A page for a machine without Excel: ribbon, grid, sheet tabs and the add-in's own pane around an in-memory Excel. */
import { chooseFile, download, readFile } from "./files";
import { PaneFrame } from "./PaneFrame";
import { parseManifest, type RibbonButton } from "./ribbon/parseManifest";
import { regionKeys } from "./regions";
import { manifestGroup, ownGroup } from "./ribbon/renderRibbon";
import { createFormulaBar } from "./renderFormulaBar";
import { createTabs } from "./renderTabs";
import { loadSample } from "./samples";
import { Workbench } from "./Workbench";
import { wordsFor } from "./words";

const language = navigator.language.toLowerCase().startsWith("en") ? "en" : "ko";
const words = wordsFor(language);

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`workbench.html has no #${id}`);
  return found;
}

function say(text: string): void {
  part("status").textContent = text;
}

const cellText = part("cell-text");
if (!(cellText instanceof HTMLInputElement)) throw new Error("#cell-text is no input");
cellText.setAttribute("aria-label", words.cellText);
const pane = new PaneFrame(part("pane"), words.pane);
const workbench: Workbench = new Workbench({
  words,
  pane,
  say,
  drawTabs: createTabs(part("tabs"), (sheet) => {
    workbench.activate(sheet);
  }),
  drawFormulaBar: createFormulaBar(part("cell-name"), cellText, (text) => {
    workbench.onType(text);
  }),
  showName: (name) => {
    part("file-name").textContent = name;
  },
});

/** What goes wrong is said in the status line. */
function attempt(work: () => Promise<void>): void {
  work().catch((error: unknown) => {
    say(words.failed(error instanceof Error ? error.message : String(error)));
  });
}

async function openFile(file: File): Promise<void> {
  say(words.opening(file.name));
  const { workbook, leftOut } = await readFile(file);
  workbench.open(workbook);
  const parts = leftOut.map(({ sheet, what }) => (sheet === null ? what : `${sheet} ${what}`)).join(", ");
  say(parts === "" ? words.opened(file.name) : words.openedPartly(file.name, parts));
}

async function openSample(): Promise<void> {
  say(words.opening(words.sampleName));
  workbench.open(await loadSample(words.sampleName));
  say(words.opened(words.sampleName));
}

async function save(): Promise<void> {
  const workbook = workbench.host?.workbook;
  if (workbook === undefined) return;
  await download(workbook);
  say(words.saved(workbook.state.name));
}

function press({ action }: RibbonButton): void {
  if (action.kind === "show-pane") pane.show(!pane.visible);
  else if (!pane.run(action.command)) say(words.noCommand);
}

const OPEN_ICON = "M3 19V5h6l2 3h8v3M3 19l3-8h16l-3 8z";
const SAVE_ICON = "M12 4v11m-4-4 4 4 4-4M4 20h16";
const SAMPLE_ICON = "M4 4h16v16H4zM4 9h16M4 14h16M10 4v16";

async function showRibbon(): Promise<void> {
  const manifest = await fetch("manifest.xml");
  const tab = parseManifest(await manifest.text(), language);
  part("ribbon-tab").textContent = tab.label;
  part("ribbon").append(
    ownGroup(words.fileGroup, [
      {
        id: "open",
        label: words.open,
        tip: words.openTip,
        path: OPEN_ICON,
        run: () => {
          chooseFile((file) => {
            attempt(() => openFile(file));
          });
        },
      },
      { id: "save", label: words.save, tip: words.saveTip, path: SAVE_ICON, run: () => attempt(save) },
      {
        id: "sample",
        label: words.sample,
        tip: words.sampleTip,
        path: SAMPLE_ICON,
        run: () => attempt(openSample),
      },
    ]),
    ...tab.groups.map((group) => manifestGroup(group, press)),
  );
}

async function showGrid(): Promise<void> {
  const { createUniverGrid } = await import("./grid/univerGrid");
  workbench.attachGrid(createUniverGrid(part("grid"), language, workbench));
}

document.documentElement.lang = language;
document.title = words.title;
part("title").textContent = words.title;
part("stand-in").textContent = words.standIn;
part("pane-title").textContent = words.pane;
part("tabs").setAttribute("aria-label", words.tabs);
part("grid").setAttribute("aria-label", words.grid);
part("pane-close").setAttribute("aria-label", words.closePane);
part("pane-close").addEventListener("click", () => {
  pane.show(false);
});
window.addEventListener(
  "keydown",
  (event) => {
    if (!event.ctrlKey || event.altKey || !["z", "y"].includes(event.key.toLowerCase())) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key.toLowerCase() === "z") workbench.undo();
    else workbench.redo();
  },
  true,
);
function focusWithin(region: string, inside: string): { element: HTMLElement; focus: () => void } {
  const element = part(region);
  return { element, focus: () => element.querySelector<HTMLElement>(inside)?.focus() };
}

const onRegionKey = regionKeys([
  focusWithin("ribbon", "button"),
  focusWithin("grid", "canvas[id*=sheet]"),
  focusWithin("tabs", '[aria-selected="true"]'),
  { element: part("pane"), focus: () => pane.focus() },
]);
window.addEventListener("keydown", onRegionKey, true);
pane.onKey(onRegionKey);
Object.assign(window, { workbench });
say(words.ready);
workbench.open();
attempt(showRibbon);
attempt(showGrid);
