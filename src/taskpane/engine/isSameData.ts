/** By its tag, because data posted from elsewhere has constructors of its own. */
function kindOf(value: object): string {
  return Object.prototype.toString.call(value);
}

/** Whether two pieces of plain data say the same; maps, in the same order. Of other objects no two are the same. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) return false;
  const kind = kindOf(one);
  if (kind !== kindOf(other)) return false;
  if (kind === "[object Map]")
    return isSameData([...(one as Map<unknown, unknown>)], [...(other as Map<unknown, unknown>)]);
  if (kind !== "[object Object]" && kind !== "[object Array]") return false;
  const here = Object.entries(one);
  const there = new Map<string, unknown>(Object.entries(other));
  return (
    here.length === there.size &&
    here.every(([name, value]) => there.has(name) && isSameData(value, there.get(name)))
  );
}
