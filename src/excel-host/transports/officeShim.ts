/**
 * What the loader (office.js) gives the page in Excel on the web, for transports that evaluate the Excel script
 * without it: `Office.onReady`, `Office.context` and the requirement sets.
 */
export interface OfficeContext {
  readonly host: "Excel";
  readonly platform: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly diagnostics: { readonly host: "Excel"; readonly platform: string; readonly version: string };
  readonly requirements: { isSetSupported(name: string, minVersion?: string | number): boolean };
  readonly document: OfficeDocument;
}

type Handler = (args: { readonly type: string }) => void;
type Done = (result: { readonly status: "succeeded"; readonly value: undefined }) => void;

interface OfficeDocument {
  readonly url: string;
  addHandlerAsync(type: string, handler: Handler, ...rest: readonly unknown[]): void;
  removeHandlerAsync(type: string, ...rest: readonly unknown[]): void;
}

/** Requirement sets beside ExcelApi that Excel on the web has. */
const OTHER_SETS: Readonly<Record<string, string>> = {
  DialogApi: "1.2",
  SharedRuntime: "1.1",
  CustomXmlParts: "1.1",
  DelayForCellEdit: "1.1",
};

export function isSetSupported(
  apiVersion: string,
  name: string,
  minVersion: string | number = "1.1",
): boolean {
  const version =
    name === "ExcelApi" ? apiVersion : Object.hasOwn(OTHER_SETS, name) ? OTHER_SETS[name] : undefined;
  if (version === undefined) return false;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = String(minVersion).split(".").map(Number);
  return neededMajor < major || (neededMajor === major && neededMinor <= minor);
}

function callbackOf(rest: readonly unknown[]): Done | null {
  const last = rest.at(-1);
  return typeof last === "function" ? (last as Done) : null;
}

function createDocument(): { document: OfficeDocument; raise: (type: string) => void } {
  const handlers = new Map<string, Set<Handler>>();
  const done = (rest: readonly unknown[]): void => {
    callbackOf(rest)?.({ status: "succeeded", value: undefined });
  };
  const document: OfficeDocument = {
    url: "https://excel.example/Book1.xlsx",
    addHandlerAsync(type, handler, ...rest) {
      handlers.set(type, (handlers.get(type) ?? new Set()).add(handler));
      done(rest);
    },
    removeHandlerAsync(type, ...rest) {
      const [options] = rest;
      const named =
        typeof options === "object" && options !== null && "handler" in options ? options.handler : null;
      if (named === null) handlers.delete(type);
      else handlers.get(type)?.delete(named as Handler);
      done(rest);
    },
  };
  const raise = (type: string): void => {
    for (const handler of handlers.get(type) ?? []) handler({ type });
  };
  return { document, raise };
}

export interface OfficeShim {
  readonly context: OfficeContext;
  onReady(
    callback?: (info: { host: string; platform: string }) => unknown,
  ): Promise<{ host: string; platform: string }>;
  /** Tells the handlers of `workbook.onSelectionChanged`. */
  raiseSelection(): void;
}

export function createOfficeShim(apiVersion: string, displayLanguage = "ko-KR"): OfficeShim {
  const info = { host: "Excel", platform: "OfficeOnline" };
  const { document, raise } = createDocument();
  return {
    context: {
      host: "Excel",
      platform: info.platform,
      displayLanguage,
      contentLanguage: displayLanguage,
      diagnostics: { host: "Excel", platform: info.platform, version: "16.0.0.0" },
      requirements: { isSetSupported: (name, minVersion) => isSetSupported(apiVersion, name, minVersion) },
      document,
    },
    async onReady(callback) {
      await callback?.(info);
      return info;
    },
    raiseSelection: () => {
      raise("documentSelectionChanged");
    },
  };
}
