/** One thing Excel is held to do: asked of the in-memory Excel in tests, and of a real one by a person. */
export interface Statement {
  /** Stable; docs/conformance.md speaks of it. */
  readonly id: string;
  /** Where the answer comes from: Microsoft's documentation, or our own judgement until a real Excel confirmed it. */
  readonly basis: "documented" | "assumed";
  /** Works on a fresh sheet, which is deleted afterwards. */
  readonly ask: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;
  readonly answer: unknown;
}

export interface Outcome {
  readonly id: string;
  readonly basis: Statement["basis"];
  readonly agrees: boolean;
  readonly expected: string;
  readonly given: string;
}

function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? `error ${code}` : String(error);
}

async function ask({ ask: question }: Statement): Promise<unknown> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.activate();
      await context.sync();
      return question(sheet, context);
    });
  } catch (error) {
    return codeOf(error);
  }
}

async function removeSheets(kept: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) {
      if (kept.includes(sheet.name)) continue;
      sheet.visibility = "Visible";
      sheet.delete();
    }
    await context.sync();
  });
}

function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/** Asks every statement, one after the other. An error's answer is the text `error CODE`. */
export async function askAll(statements: readonly Statement[]): Promise<Outcome[]> {
  const kept = await sheetNames();
  const outcomes: Outcome[] = [];
  for (const statement of statements) {
    const given = JSON.stringify(await ask(statement));
    const expected = JSON.stringify(statement.answer);
    outcomes.push({ id: statement.id, basis: statement.basis, agrees: given === expected, expected, given });
    await removeSheets(kept);
  }
  return outcomes;
}
