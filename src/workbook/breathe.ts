/** Lets the page around a long piece of work draw and take input before the next part of it. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
