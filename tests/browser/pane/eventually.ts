/**
 * What is seen once it is as wanted, or after ten seconds: for what comes a moment after a key or an edit, since page
 * and pane are in processes of their own.
 */
export async function eventually<T>(look: () => Promise<T>, wanted: NoInfer<T>): Promise<T> {
  const end = Date.now() + 10_000;
  let seen = await look();
  while (JSON.stringify(seen) !== JSON.stringify(wanted) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    seen = await look();
  }
  return seen;
}

/** The whole of it, soon. */
export async function expectSoon<T>(look: () => Promise<T>, wanted: NoInfer<T>): Promise<void> {
  expect(await eventually(look, wanted)).toEqual(wanted);
}
