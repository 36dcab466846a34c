import type { Zip } from "../container/zip";
import type { Budget } from "../limits";
import { Utf8Input } from "../xml/Utf8Input";
import { XmlScanner, type XmlHandler } from "../xml/XmlScanner";

/** Runs one XML part of the package through a handler. Errors: XlsxRefused; the budget's. */
export async function scanPart(zip: Zip, name: string, handler: XmlHandler, budget: Budget): Promise<void> {
  budget.check();
  const input = new Utf8Input(new XmlScanner(handler, budget.limits, name), name);
  await zip.read(name, (chunk) => {
    input.push(chunk);
  });
  input.end();
}

export const ignoreText = (): void => undefined;
export const ignoreClose = (): void => undefined;
