import type { RibbonButton, RibbonGroup } from "./parseManifest";

export interface OwnButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** An inline picture: path data on a 24-unit square. */
  readonly path: string;
  run(): void;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

function picture(path: string): Element {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

function button(id: string, label: string, tip: string, icon: Element, run: () => void): HTMLButtonElement {
  const made = element("button", "ribbon-button", icon, element("span", "ribbon-label", label));
  made.type = "button";
  made.id = id;
  made.title = tip;
  made.addEventListener("click", run);
  return made;
}

function group(label: string, buttons: readonly HTMLButtonElement[]): HTMLElement {
  const made = element(
    "div",
    "ribbon-group",
    element("div", "ribbon-buttons", ...buttons),
    element("div", "ribbon-group-label", label),
  );
  made.setAttribute("role", "group");
  made.setAttribute("aria-label", label);
  return made;
}

export function ownGroup(label: string, buttons: readonly OwnButton[]): HTMLElement {
  return group(
    label,
    buttons.map(({ id, label: text, tip, path, run }) => button(id, text, tip, picture(path), run)),
  );
}

/** A group of the manifest. */
export function manifestGroup(
  { label, buttons }: RibbonGroup,
  run: (button: RibbonButton) => void,
): HTMLElement {
  return group(
    label,
    buttons.map((each) => {
      const icon = element("img", "");
      icon.src = each.icon;
      icon.alt = "";
      return button(each.id, each.label, each.tip, icon, () => {
        run(each);
      });
    }),
  );
}
