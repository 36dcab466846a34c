import { deflateSync } from "fflate";
import fc from "fast-check";
import { crc32 } from "../../../src/xlsx/container/crc32";
import { inflateRaw, inflateWithFflate } from "../../../src/xlsx/container/inflate";

const content = fc
  .uint8Array({ maxLength: 3000 })
  .map((bytes) =>
    Uint8Array.from({ length: bytes.length * 50 }, (_, index) => bytes[index % bytes.length] ?? 0),
  );
const join = (chunks: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));

test("the native stream and its stand-in give what was packed", async () => {
  await fc.assert(
    fc.asyncProperty(content, async (bytes) => {
      const packed = Uint8Array.from(deflateSync(bytes));
      const native: Uint8Array[] = [];
      const standIn: Uint8Array[] = [];
      await inflateRaw(packed, (chunk) => native.push(chunk.slice()));
      inflateWithFflate(packed, (chunk) => standIn.push(chunk.slice()));
      expect(join(native)).toEqual(bytes);
      expect(join(standIn)).toEqual(bytes);
    }),
    { numRuns: 20 },
  );
});

test.each([
  ["small", 5_000_000, 1_100_000],
  ["large", 50_000_000, 100_000],
])("a refusal of what comes out stops the work on a %s part and is thrown on", async (_, size, most) => {
  const packed = Uint8Array.from(deflateSync(new Uint8Array(size)));
  let taken = 0;
  await expect(
    inflateRaw(packed, (chunk) => {
      taken += chunk.length;
      throw new Error("enough");
    }),
  ).rejects.toThrow("enough");
  expect(taken).toBeLessThan(most);
});

test("the checksum is that of the standard, in one piece or several", () => {
  const bytes = new TextEncoder().encode("123456789");
  expect(crc32(bytes)).toBe(0xcbf43926);
  expect(crc32(bytes.slice(4), crc32(bytes.slice(0, 4)))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array(0))).toBe(0);
});
