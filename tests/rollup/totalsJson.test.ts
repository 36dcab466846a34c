import { toMillions } from "../../src/rollup/totalsJson";

it.each([
  [145_672_000_000, 145_672],
  [1_234_567_890, 1234.56789],
  [1, 0.000001],
  [0, 0],
  [-12_500_000, -12.5],
])("shows %d won exactly in millions: %d", (won, millions) => {
  expect(toMillions(won)).toBe(millions);
});
