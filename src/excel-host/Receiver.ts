import type { Session } from "./api/Session";
import type { ApiObject } from "./protocol/ApiObject";
import { processRequest } from "./protocol/processRequest";
import { FLAG_DELAY_FOR_CELL_EDIT, type RequestBody, type ResponseBody } from "./protocol/wire";
import type { EditMode } from "./testkit/EditMode";
import { FAULTS, type Fault, type Faults } from "./testkit/Faults";
import type { Recorder } from "./testkit/Recorder";
import { utf8Length } from "./utf8Length";

export interface Limits {
  /** The largest request and the largest reply, UTF-8 bytes. Excel on the web: 5 MB. */
  payloadBytes: number;
  /** How long every reply takes. */
  latencyMilliseconds: number;
}

/** A reply before a transport wraps it: either a body of results, or a failure of the whole request. */
export type HostReply =
  | { readonly kind: "results"; readonly body: string; readonly error: string | null }
  | {
      readonly kind: "failure";
      readonly code: string;
      readonly message: string;
      readonly httpStatus: number;
    };

interface Parts {
  readonly recorder: Recorder;
  readonly inject: Faults;
  readonly editMode: EditMode;
  readonly limits: Limits;
}

function wait(milliseconds: number): Promise<void> {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve();
}

/** Failures Excel reports for a request as a whole, not for one of its actions. */
const WHOLE_REQUEST: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ConnectionFailure",
]);

/** The host's front door: limits, edit mode, injected failures, recording, and the batch itself. */
export class Receiver {
  constructor(
    private readonly parts: Parts,
    private readonly session: Session,
    private readonly root: ApiObject,
  ) {}

  async receive(body: string, flags: number): Promise<HostReply> {
    const { recorder, inject, editMode, limits } = this.parts;
    const request = JSON.parse(body) as RequestBody;
    const sync = recorder.begin(request);
    const bytesIn = utf8Length(body);
    const started = performance.now();
    const reply = await this.#answer(request, {
      fault:
        bytesIn > limits.payloadBytes ? FAULTS.requestTooLarge : sync === 0 ? null : inject.next(request),
      mayWait: (flags & FLAG_DELAY_FOR_CELL_EDIT) !== 0,
      editMode,
    });
    recorder.add({
      sync,
      actions: request.Actions.map((action) => ({
        type: action.ActionType,
        name: action.Name,
        className: request.ObjectPaths[String(action.ObjectPathId)]?.Name ?? "",
      })),
      bytesIn,
      bytesOut: reply.kind === "results" ? utf8Length(reply.body) : 0,
      error: reply.kind === "failure" ? reply.code : reply.error,
      milliseconds: performance.now() - started,
    });
    await wait(limits.latencyMilliseconds);
    return reply;
  }

  async #answer(
    request: RequestBody,
    { fault, mayWait, editMode }: { fault: Fault | null; mayWait: boolean; editMode: EditMode },
  ): Promise<HostReply> {
    if (fault !== null && fault.when === "before") return failed(fault, 0);
    if (editMode.isOn) {
      if (!mayWait) return failed(FAULTS.editMode, 0);
      await editMode.whenLeft();
    }
    const cut = typeof fault?.when === "number" ? fault.when : request.Actions.length;
    const response = this.#tryToProcess({ ...request, Actions: request.Actions.slice(0, cut) });
    if (response instanceof Error) return broken(response);
    if (fault !== null && response.Error === undefined) return failed(fault, cut, response);
    const body = JSON.stringify(response);
    if (utf8Length(body) > this.parts.limits.payloadBytes) return failed(FAULTS.responseTooLarge, 0);
    return { kind: "results", body, error: response.Error?.Code ?? null };
  }

  /** A defect of this host is handed back, to be shown to the client instead of leaving it waiting. */
  #tryToProcess(request: RequestBody): ResponseBody | Error {
    try {
      return this.#process(request);
    } catch (error) {
      return error instanceof Error ? error : new TypeError(String(error));
    }
  }

  #process(request: RequestBody): ResponseBody {
    this.session.origin = "addin";
    const { workbook } = this.session;
    return workbook.history.group("Add-in", () => {
      try {
        return processRequest(request, this.root, this.session, (batch) => {
          this.session.batchObjects = () => batch.objects();
        });
      } finally {
        this.session.batchObjects = () => [];
        this.session.resumeCalculation();
      }
    });
  }
}

function broken({ stack, message }: Error): HostReply {
  return { kind: "failure", code: "EmulatorFailure", message: stack ?? message, httpStatus: 500 };
}

function failed(fault: Fault, at: number, done?: ResponseBody): HostReply {
  const { code, message, httpStatus } = fault;
  if (WHOLE_REQUEST.has(code)) return { kind: "failure", code, message, httpStatus };
  const response: ResponseBody = {
    Results: done?.Results ?? [],
    TraceIds: done?.TraceIds ?? [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: at, HttpStatusCode: httpStatus },
  };
  return { kind: "results", body: JSON.stringify(response), error: code };
}
