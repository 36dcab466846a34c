/** Works something out once per key and forgets it with the key, so that no run sees another run's results. */
export function oncePer<Key extends object, Result>(build: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.result;
    const result = build(key);
    known.set(key, { result });
    return result;
  };
}
