/** A page for a machine without Excel: ribbon, grid, sheet tabs and the add-in's own pane around an in-memory Excel. */
import { chooseFile, download, readFile } from "./files";
import { PaneFrame } from "./PaneFrame";
import { parseManifest, type RibbonButton } from "./ribbon/parseManifest";
import { listenForKeys } from "./gridKeys";
import { listenForRegionKey, regionMoves } from "./regions";
import { manifestGroup, ownGroup } from "./ribbon/renderRibbon";
import { createBooks } from "./renderBooks";
import { createFormulaBar } from "./renderFormulaBar";
import { createTabs } from "./renderTabs";
import { loadSample } from "./samples";
import { Workbench } from "./Workbench";
import { wordsFor } from "./workbenchWords";

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
const dock = part("pane");
const focusGrid = (): void => part("grid").querySelector<HTMLElement>("canvas[id*=sheet]")?.focus();
const workbench: Workbench = new Workbench({
  words,
  around: part("grid"),
  createPane: (host) =>
    new PaneFrame(dock, words.pane, host, {
      onShow: () => {
        dock.hidden = false;
      },
      onLeave: (back) => {
        moveOn(back);
      },
    }),
  drawBooks: createBooks(part("file-name"), (book) => {
    workbench.bring(book);
  }),
  drawTabs: createTabs(part("tabs"), (sheet) => {
    workbench.activate(sheet);
  }),
  drawFormulaBar: createFormulaBar(part("cell-name"), cellText, {
    onStart: () => {
      workbench.startEdit();
    },
    onType: (cell, text) => {
      workbench.enter(cell, text);
    },
    onEnd: () => {
      workbench.endEdit();
    },
  }),
  focusGrid,
  say,
  attempt,
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
  workbench.finishEdit();
  const workbook = workbench.host?.workbook;
  if (workbook === undefined) return;
  await download(workbook);
  say(words.saved(workbook.state.name));
}

function press({ action }: RibbonButton): void {
  if (action.kind === "show-pane") dock.hidden = !dock.hidden;
  else if (workbench.pane?.run(action.command) !== true) say(words.noCommand);
}

const OPEN_ICON = "M3 19V5h6l2 3h8v3M3 19l3-8h16l-3 8z";
const SAVE_ICON = "M12 4v11m-4-4 4 4 4-4M4 20h16";
const UNDO_ICON = "M8 5 4 9l4 4M4 9h9a6 6 0 0 1 0 12h-3";
const REDO_ICON = "m16 5 4 4-4 4m4-4h-9a6 6 0 0 0 0 12h3";
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
    ownGroup(words.editGroup, [
      {
        id: "undo",
        label: words.undo,
        tip: words.undoTip,
        path: UNDO_ICON,
        run: () => {
          workbench.undo();
        },
      },
      {
        id: "redo",
        label: words.redo,
        tip: words.redoTip,
        path: REDO_ICON,
        run: () => {
          workbench.redo();
        },
      },
    ]),
    ...tab.groups.map((group) => manifestGroup(group, press)),
  );
}

async function showGrid(): Promise<void> {
  const { createUniverGrid } = await import("./grid/univerGrid");
  workbench.attachGrid(createUniverGrid(part("grid"), language, workbench.listener));
}

document.documentElement.lang = language;
document.title = words.title;
part("title").textContent = words.title;
part("stand-in").textContent = words.standIn;
part("pane-title").textContent = words.pane;
part("tabs").setAttribute("aria-label", words.tabs);
part("grid").setAttribute("aria-label", words.grid);
part("file-name").setAttribute("aria-label", words.books);
part("pane-close").setAttribute("aria-label", words.closePane);
part("pane-close").addEventListener("click", () => {
  dock.hidden = true;
});

function focusWithin(region: string, inside: string): { element: HTMLElement; focus: () => void } {
  const element = part(region);
  return { element, focus: () => element.querySelector<HTMLElement>(inside)?.focus() };
}

const moveOn = regionMoves([
  focusWithin("ribbon", "button"),
  { element: part("grid"), focus: focusGrid },
  focusWithin("tabs", '[aria-selected="true"]'),
  { element: dock, focus: () => workbench.pane?.focus() },
]);
listenForRegionKey(window, moveOn);
listenForKeys(part("grid"), {
  isInCells: () =>
    !workbench.isEditing &&
    document.activeElement?.closest("#grid .cells") !== null &&
    document.activeElement !== null,
  isTyping: () => workbench.isEditing || document.activeElement === cellText,
  undo: () => {
    workbench.undo();
  },
  redo: () => {
    workbench.redo();
  },
  openList: () => workbench.openList(),
  openMenu: () => {
    workbench.openMenu();
  },
  copy: (data, cut) => {
    workbench.copy(data, cut);
  },
  paste: (data) => {
    workbench.paste(data);
  },
});
Object.assign(window, { workbench });
say(words.ready);
workbench.open();
attempt(showRibbon);
attempt(showGrid);
