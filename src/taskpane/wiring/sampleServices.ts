import { addSampleForm } from "../../actions/addSampleForm";
import type { ReceivedFile } from "../../actions/receive";
import { carryOut } from "../../actions/consolidate";
import { makeForms } from "../../actions/makeForms";
import type { ConsolidateInput } from "../../actions/prepareRun";
import type { SampleServices } from "../shell/SampleServices";
import type { ReadEvent } from "../consolidate/ConsolidateServices";
import type { Wiring } from "./Wiring";

/** The bundled sample of a plan's year stands beside the pane, one file a department. */
function addressOf(year: number, file: string): string {
  return `assets/samples/${year}/clean/${encodeURIComponent(file)}`;
}

async function fetchFile(year: number, file: string): Promise<File> {
  const response = await fetch(addressOf(year, file));
  if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
  return new File([await response.blob()], file, { lastModified: Date.UTC(year + 1, 0, 20) });
}

export function createSampleServices({ port, plan, engine, language, now }: Wiring): SampleServices {
  const sampleFiles = (): Promise<File[]> =>
    Promise.all(makeForms(plan).map(({ file }) => fetchFile(plan.year, file)));

  const readSamples = async (files: readonly File[], signal: AbortSignal): Promise<ReceivedFile[]> => {
    const received: ReceivedFile[] = [];
    const take = (event: ReadEvent): void => {
      if (event.kind === "read") received.push(event.result);
    };
    await engine.readFiles(files, { plan, mapping: new Map() }, take, signal);
    return received;
  };

  return {
    async addSampleForm() {
      await addSampleForm(port, plan, language(), now());
    },
    sampleFiles,
    async addSampleReview() {
      const { signal } = new AbortController();
      const files = await readSamples(await sampleFiles(), signal);
      const input: ConsolidateInput = {
        files,
        refused: [],
        includeWorkbook: false,
        // The sample is never added up with what is really there; 되돌리기 brings that back.
        leaveOut: "all",
        plan,
        language: language(),
        now: now(),
      };
      await carryOut(port, input.now, (reading) => engine.prepare(reading, input, signal), {});
    },
  };
}
