import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { ExcelHost } from "./ExcelHost";
import { createBridge } from "./transports/bridge";
import { installPage } from "./transports/nodeGlobals";
import { createOfficeShim, type OfficeShim } from "./transports/officeShim";

export interface RuntimeOptions {
  /** The Excel script of Microsoft's package; left out, the one in node_modules. */
  readonly script?: string;
  readonly displayLanguage?: string;
}

export interface OfficeRuntime {
  /** Takes the globals away again; the host stays usable for another runtime. */
  stop(): void;
}

type Globals = Record<string, unknown>;

function defaultScript(): string {
  const require = createRequire(path.join(process.cwd(), "package.json"));
  return path.join(
    path.dirname(require.resolve("@microsoft/office-js/package.json")),
    "dist",
    "excel-web-16.00.js",
  );
}

/** The runtime's own `Office`, with the page's part of it in front: its `context` cannot be replaced in place. */
function officeWith(globals: Globals, shim: OfficeShim): object {
  const found = globals.Office;
  if (typeof found !== "object" || found === null) throw new TypeError("The Excel script defined no Office.");
  return Object.create(found, {
    context: { value: shim.context, enumerable: true },
    onReady: { value: shim.onReady, enumerable: true },
  }) as object;
}

/**
 * Evaluates Microsoft's unmodified Excel runtime in this realm, connected to a host: the globals `Excel`, `Office`
 * and `OfficeExtension` work as in a task pane. One runtime at a time; start another after `stop`.
 */
export function startOfficeRuntime(host: ExcelHost, options: RuntimeOptions = {}): OfficeRuntime {
  const globals = globalThis as unknown as Globals;
  const shim = createOfficeShim(host.apiVersion, options.displayLanguage);
  const { bridge, disconnect } = createBridge(host, () => {
    shim.raiseSelection();
  });
  const removePage = installPage();
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  globals._richApiNativeBridge = bridge;
  const file = options.script ?? defaultScript();
  // Indirect: in the global scope, and in the realm of the caller (a test environment has its own).
  globalThis.eval(`${readFileSync(file, "utf8")}\n//# sourceURL=${path.basename(file)}`);
  globals.Office = officeWith(globals, shim);
  return {
    stop() {
      disconnect();
      // Whatever the script made global goes, so that it can be evaluated afresh.
      const made = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
      for (const name of made) Reflect.deleteProperty(globals, name);
      removePage();
    },
  };
}
