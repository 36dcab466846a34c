/** What the ribbon shows, as the add-in's manifest says it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** On this page's own origin, whatever address the manifest gives. */
  readonly icon: string;
  readonly action:
    { readonly kind: "show-pane" } | { readonly kind: "run-command"; readonly command: string };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** The manifest lacks a part that the ribbon needs. */
export class ManifestError extends Error {
  constructor(readonly part: string) {
    super(`The manifest has no ${part}`);
    this.name = "ManifestError";
  }
}

function childrenNamed(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

function childNamed(parent: Element, name: string): Element {
  const [found] = childrenNamed(parent, name);
  if (found === undefined) throw new ManifestError(`${parent.localName}/${name}`);
  return found;
}

/** Resources by id: texts in the language wanted, else their default. */
function readResources(root: Document, language: string): ReadonlyMap<string, string> {
  const resources = new Map<string, string>();
  const all = root.getElementsByTagNameNS("*", "Resources")[0];
  for (const entry of all === undefined ? [] : [...all.children].flatMap((list) => [...list.children])) {
    const own = childrenNamed(entry, "Override").find((each) =>
      (each.getAttribute("Locale") ?? "").startsWith(language),
    );
    const value = own?.getAttribute("Value") ?? entry.getAttribute("DefaultValue") ?? "";
    resources.set(entry.getAttribute("id") ?? "", value);
  }
  return resources;
}

/** Reads the first custom tab. `language` is `ko` or `en`. Errors: ManifestError. */
export function parseManifest(xml: string, language: string): RibbonTab {
  const root = new DOMParser().parseFromString(xml, "application/xml");
  const [tab] = root.getElementsByTagNameNS("*", "CustomTab");
  if (tab === undefined) throw new ManifestError("CustomTab");
  const resources = readResources(root, language);
  const text = (element: Element): string => resources.get(element.getAttribute("resid") ?? "") ?? "";

  const readAction = (control: Element): RibbonButton["action"] => {
    const action = childNamed(control, "Action");
    if (!(action.getAttribute("xsi:type") ?? "").endsWith("ExecuteFunction")) return { kind: "show-pane" };
    return { kind: "run-command", command: childNamed(action, "FunctionName").textContent.trim() };
  };
  const readIcon = (control: Element): string => {
    const images = childrenNamed(childNamed(control, "Icon"), "Image");
    const image = images.find((each) => each.getAttribute("size") === "32") ?? images[0];
    if (image === undefined) throw new ManifestError("Icon/Image");
    return new URL(text(image)).pathname.slice(1);
  };
  const readButton = (control: Element): RibbonButton => ({
    id: control.getAttribute("id") ?? "",
    label: text(childNamed(control, "Label")),
    tip: text(childNamed(childNamed(control, "Supertip"), "Description")),
    icon: readIcon(control),
    action: readAction(control),
  });
  return {
    label: text(childNamed(tab, "Label")),
    groups: childrenNamed(tab, "Group").map((group) => ({
      label: text(childNamed(group, "Label")),
      buttons: childrenNamed(group, "Control").map(readButton),
    })),
  };
}
