import "@testing-library/jest-dom";

/** jsdom has no layout, so it lacks ResizeObserver; Fluent needs one to exist. */
class NoLayoutResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoLayoutResizeObserver;
