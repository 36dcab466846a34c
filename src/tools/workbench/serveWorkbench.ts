/**
 * A plain http server for the workbench. It lays the workbench's folder over the pane's, and gives the pane's own
 * page, as built for Excel, scripts of this origin in place of Microsoft's: the Excel script of @microsoft/office-js
 * between the two that connect it to the workbench.
 */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import path from "node:path";

export interface ServedFolders {
  /** Built from src/taskpane. */
  readonly pane: string;
  /** Built from src/workbench. */
  readonly workbench: string;
  /** `dist` of @microsoft/office-js. */
  readonly officeJs: string;
}

export interface RunningServer {
  /** Of the page, with its closing slash. */
  readonly address: string;
  /** Every origin the page uses, each with its closing slash: the pane stands on one of its own. */
  readonly origins: readonly string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
const EXCEL_SCRIPT = "excel-web-16.00.js";
const OFFICE_TAG = /<script id="office-js"[^>]*><\/script>/;

/** Three scripts, not one: the Excel script declares `Office`, which has to come after what waits for it. */
function officeTags(): string {
  return ["beforeOffice.js", EXCEL_SCRIPT, "afterOffice.js"]
    .map((file) => `<script ${file === EXCEL_SCRIPT ? 'id="office-js" ' : ""}defer src="${file}"></script>`)
    .join("");
}

function withLocalOffice(page: string): string {
  return page.replace(OFFICE_TAG, officeTags());
}

function fileFor({ workbench, pane, officeJs }: ServedFolders, name: string): string | null {
  if (name === `/${EXCEL_SCRIPT}`) return path.join(officeJs, EXCEL_SCRIPT);
  for (const folder of [workbench, pane]) {
    const file = path.resolve(folder, `.${name}`);
    const inside = file.startsWith(path.resolve(folder) + path.sep);
    if (inside && existsSync(file) && statSync(file).isFile()) return file;
  }
  return null;
}

/** The path asked for; null when it is not even well-formed. */
function pathAsked(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}

function headers(extension: string): Record<string, string> {
  return { "Content-Type": TYPES[extension] ?? "application/octet-stream", "Cache-Control": "no-store" };
}

function answer(folders: ServedFolders, url: string, response: ServerResponse): void {
  const name = pathAsked(url);
  const file = name === null ? null : fileFor(folders, name === "/" ? "/workbench.html" : name);
  if (file === null) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, headers(path.extname(file)));
  if (name === "/taskpane.html") {
    response.end(withLocalOffice(readFileSync(file, "utf8")));
    return;
  }
  createReadStream(file).pipe(response);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE" && port !== 0) resolve(listen(server, port + 1));
      else reject(error);
    };
    server.once("error", refused);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", refused);
      const bound = server.address();
      resolve(typeof bound === "object" && bound !== null ? bound.port : port);
    });
  });
}

/** Listens on this computer only, on `port` or the next one free; 0 takes any. */
export async function serveWorkbench(folders: ServedFolders, port: number): Promise<RunningServer> {
  const server = createServer((request, response) => {
    answer(folders, request.url ?? "/", response);
  });
  const bound = await listen(server, port);
  const address = `http://localhost:${bound}/`;
  return {
    address,
    origins: [address, `http://127.0.0.1:${bound}/`],
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
