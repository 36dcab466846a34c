import type { Box } from "../grid/GridPlace";

/** Opens something below a cell, inside the grid, or above where there is no room. Returns how to close it. */
export function openPopup(
  container: HTMLElement,
  content: HTMLElement,
  { x, y, height, width }: Box,
  onClose: () => void,
): () => void {
  content.classList.add("popup");
  container.append(content);
  const { offsetHeight, offsetWidth } = content;
  content.style.minWidth = `${width}px`;
  const left = Math.min(x, container.clientWidth - offsetWidth - 4);
  const below = y + height;
  const top = below + offsetHeight > container.clientHeight ? Math.max(0, y - offsetHeight) : below;
  content.style.left = `${Math.max(0, left)}px`;
  content.style.top = `${top}px`;
  const close = (): void => {
    window.removeEventListener("pointerdown", outside, true);
    window.removeEventListener("blur", close);
    if (!content.isConnected) return;
    content.remove();
    onClose();
  };
  const outside = ({ target }: Event): void => {
    if (!(target instanceof Node && content.contains(target))) close();
  };
  window.addEventListener("pointerdown", outside, true);
  window.addEventListener("blur", close);
  content.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key !== "Escape" && event.key !== "Tab") return;
    event.preventDefault();
    close();
  });
  return close;
}
