/** The few things of a page that the Excel script touches while it is evaluated. */
function emptyDocument(): object {
  return {
    URL: "http://localhost/",
    cookie: "",
    documentElement: {},
    addEventListener: () => undefined,
    createElement: () => ({}),
    getElementById: () => null,
    getElementsByTagName: () => [],
  };
}

const PAGE: Readonly<Record<string, () => unknown>> = {
  window: () => globalThis,
  self: () => globalThis,
  top: () => globalThis,
  parent: () => globalThis,
  name: () => "",
  location: () => ({ search: "", hash: "", href: "http://localhost/", protocol: "http:" }),
  document: emptyDocument,
  navigator: () => ({ userAgent: "node" }),
  addEventListener: () => () => undefined,
  removeEventListener: () => () => undefined,
};

/** Puts in place what is missing of a page. Returns how to take it away again. */
export function installPage(): () => void {
  const missing = Object.keys(PAGE).filter((name) => !(name in globalThis));
  for (const name of missing) {
    Object.defineProperty(globalThis, name, { value: PAGE[name]?.(), configurable: true, writable: true });
  }
  return () => {
    for (const name of missing) Reflect.deleteProperty(globalThis, name);
  };
}
