import { patiently, type Waiting } from "../../../src/taskpane/submit/patiently";
import { HostError } from "../../../src/workbook/WorkbookPort";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const NEVER_ENDS = new AbortController().signal;

test("work that Excel refuses while a cell is edited is done once the edit is over", async () => {
  let editing = true;
  const said: (Waiting | null)[] = [];
  const work = jest.fn(async () => {
    if (editing) throw new HostError("edit-mode", "InvalidOperationInCellEditMode");
    return "done";
  });
  const result = patiently(work, (waiting) => said.push(waiting), NEVER_ENDS);
  await jest.advanceTimersByTimeAsync(700);
  editing = false;
  await jest.advanceTimersByTimeAsync(700);
  expect(await result).toBe("done");
  expect(work).toHaveBeenCalledTimes(3);
  expect(said).toEqual(["editing", "editing", null]);
});

test("work that Excel holds back is said to be waited for, and ends when Excel answers", async () => {
  const said: (Waiting | null)[] = [];
  const work = () => new Promise<string>((resolve) => setTimeout(() => resolve("done"), 4000));
  const result = patiently(work, (waiting) => said.push(waiting), NEVER_ENDS);
  await jest.advanceTimersByTimeAsync(4000);
  expect(await result).toBe("done");
  expect(said).toEqual(["slow", null]);
});

test("quick work is not spoken of", async () => {
  const said: (Waiting | null)[] = [];
  await patiently(
    async () => "done",
    (waiting) => said.push(waiting),
    NEVER_ENDS,
  );
  expect(said).toEqual([null]);
});

test("other failures are not repeated", async () => {
  const work = jest.fn(async () => {
    throw new HostError("protected", "AccessDenied");
  });
  await expect(patiently(work, () => undefined, NEVER_ENDS)).rejects.toThrow("protected");
  expect(work).toHaveBeenCalledTimes(1);
});

test("leaving the view ends the waiting", async () => {
  const leaving = new AbortController();
  const work = jest.fn(async () => {
    throw new HostError("edit-mode", "");
  });
  const result = patiently(work, () => undefined, leaving.signal);
  const failed = expect(result).rejects.toThrow("left");
  await jest.advanceTimersByTimeAsync(0);
  leaving.abort(new Error("left"));
  await jest.advanceTimersByTimeAsync(5000);
  await failed;
  expect(work).toHaveBeenCalledTimes(1);
});
