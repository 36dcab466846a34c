/** An error Excel would answer with; the client throws it as OfficeExtension.Error. */
export class ApiError extends Error {
  override readonly name: string = "ApiError";

  constructor(
    /** An error code of Office.js, such as `ItemNotFound`. */
    readonly code: string,
    message: string,
    readonly httpStatus: number,
  ) {
    super(message);
  }
}

/** The emulator lacks what was asked: never an answer Excel gives, so that no test passes by accident. */
export class EmulatorNotImplemented extends ApiError {
  override readonly name = "EmulatorNotImplemented";

  constructor(what: string) {
    super("EmulatorNotImplemented", `The in-memory Excel does not implement ${what}.`, 501);
  }
}

export function itemNotFound(): ApiError {
  return new ApiError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

export function itemAlreadyExists(): ApiError {
  return new ApiError("ItemAlreadyExists", "The resource being created already exists.", 409);
}

export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format.",
): ApiError {
  return new ApiError("InvalidArgument", message, 400);
}

export function wrongDimensions(): ApiError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

export function accessDenied(): ApiError {
  return new ApiError("AccessDenied", "You cannot perform the requested operation.", 403);
}

export function invalidOperation(message: string): ApiError {
  return new ApiError("InvalidOperation", message, 400);
}

export function generalException(
  message = "There was an internal error while processing the request.",
): ApiError {
  return new ApiError("GeneralException", message, 500);
}

export function invalidReference(): ApiError {
  return new ApiError("InvalidReference", "This reference is not valid for the current operation.", 400);
}

export function apiNotFound(what: string): ApiError {
  return new ApiError("ApiNotFound", `The API you are trying to use could not be found (${what}).`, 404);
}
