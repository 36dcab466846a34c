import * as fc from "fast-check";
import { utf8Length } from "../../src/excel-host/utf8Length";

test("counts the bytes a UTF-8 encoder writes", () => {
  const encoder = new TextEncoder();
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(utf8Length(text)).toBe(encoder.encode(text).length);
    }),
  );
});
