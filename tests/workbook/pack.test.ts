import * as fc from "fast-check";
import { datePacked, pack, packInPieces, packUndated, unpack } from "../../src/workbook/pack";

test("what is packed comes back, at once or in pieces", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (data) => {
      const same = JSON.parse(JSON.stringify(data)) as unknown;
      expect([unpack(pack(data)), unpack(await packInPieces(data))]).toEqual([same, same]);
    }),
  );
});

test("a record packed before its time comes back with it", () => {
  const record = fc.dictionary(
    fc.string().filter((key) => key !== "at" && key !== "__proto__"),
    fc.jsonValue(),
    {
      minKeys: 1,
    },
  );
  const time = fc.stringMatching(/^[ -~]{0,60}$/u);
  fc.assert(
    fc.property(record, time, (rest, at) => {
      const same = JSON.parse(JSON.stringify(rest)) as Record<string, unknown>;
      expect(unpack(datePacked(packUndated(JSON.stringify(rest)), at))).toEqual({ at, ...same });
    }),
  );
});

test("text of many pages is kept to a fraction, in characters every setting takes", async () => {
  const text = "추진실적 ".repeat(200_000);
  const packed = await packInPieces(text);
  expect(packed.length).toBeLessThan(text.length / 100);
  expect(packed).toMatch(/^[A-Za-z0-9+/=]+$/u);
  expect(unpack(packed)).toBe(text);
});

test("where the platform has no compressor, ours does it", async () => {
  const original = Object.getOwnPropertyDescriptor(globalThis, "CompressionStream") ?? {};
  Reflect.deleteProperty(globalThis, "CompressionStream");
  try {
    expect(await packInPieces(["가"])).toBe(pack(["가"]));
  } finally {
    Object.defineProperty(globalThis, "CompressionStream", original);
  }
});
