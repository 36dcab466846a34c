import { ApiObject } from "./ApiObject";
import { Batch } from "./Batch";
import { ApiError, EmulatorNotImplemented, generalException } from "./errors";
import type { HostContext } from "./HostContext";
import { callMethod, clientName, setProperty } from "./members";
import { identityOf, query } from "./query";
import { ActionType, type ActionInfo, type Json, type RequestBody, type ResponseBody } from "./wire";

function setFromAction(action: ActionInfo, object: ApiObject, batch: Batch, host: HostContext): void {
  const [value = null] = batch.arguments(action.ArgumentInfo);
  batch.location = `${object.className}.${clientName(action.Name)}`;
  setProperty(object, action.Name, value, host);
}

function callFromAction(action: ActionInfo, object: ApiObject, batch: Batch, host: HostContext): Json {
  if (action.Name === "_KeepReference") {
    host.references.keep(object);
    return null;
  }
  const args = batch.arguments(action.ArgumentInfo);
  batch.location = `${object.className}.${clientName(action.Name)}`;
  const answer = callMethod(object, action.Name, args, host);
  return answer instanceof ApiObject ? identityOf(answer, host) : answer;
}

function perform(action: ActionInfo, batch: Batch, host: HostContext): Json {
  if (action.ActionType === ActionType.trace) return null;
  const object = batch.object(action.ObjectPathId);
  if (object !== null) batch.location = object.className;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return identityOf(object, host);
    case ActionType.query:
    case ActionType.queryAsJson:
      return query(object, action.QueryInfo ?? {}, host);
    case ActionType.method:
      return object === null ? null : callFromAction(action, object, batch, host);
    case ActionType.setProperty:
      if (object !== null) setFromAction(action, object, batch, host);
      return null;
    case ActionType.recursiveQuery:
    case ActionType.ensureUnchanged:
    case ActionType.update:
      throw new EmulatorNotImplemented(`action type ${String(action.ActionType)}`);
    default:
      throw generalException(`Action type ${String(action.ActionType)} is unknown.`);
  }
}

/**
 * Performs the actions in order. As in Excel, a failing action stops the batch, and what came before it stays done.
 */
export function processRequest(
  request: RequestBody,
  root: ApiObject,
  host: HostContext,
  onBatch?: (batch: Batch) => void,
): ResponseBody {
  const Results: { ActionId: number; Value: Json }[] = [];
  const TraceIds: number[] = [];
  const batch = new Batch(request.ObjectPaths, root, host);
  onBatch?.(batch);
  for (const [index, action] of request.Actions.entries()) {
    try {
      const Value = perform(action, batch, host);
      if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
      Results.push({ ActionId: action.Id, Value });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return {
        Results,
        TraceIds,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: batch.location,
          ActionIndex: index,
          HttpStatusCode: error.httpStatus,
        },
      };
    }
  }
  return { Results, TraceIds };
}
