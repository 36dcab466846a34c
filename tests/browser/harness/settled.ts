import { SHELL_WORDS } from "../../../src/words/pane/shell";

/** A view counts as settled when it has been drawn so often without a change. */
const STILL_FRAMES = 6;

/** Waits by the page's own frames, however busy the machine, until a view has opened and nothing on it changes. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    let still = 0;
    const observer = new MutationObserver(() => {
      still = 0;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const look = (): void => {
      still = isOpening() ? 0 : still + 1;
      if (still <= STILL_FRAMES) {
        requestAnimationFrame(look);
        return;
      }
      observer.disconnect();
      resolve();
    };
    requestAnimationFrame(look);
  });
}

function isOpening(): boolean {
  const text = document.querySelector("main")?.textContent;
  if (text === undefined) return true;
  return [SHELL_WORDS.ko, SHELL_WORDS.en].some(({ loadingView }) => text.includes(loadingView));
}
