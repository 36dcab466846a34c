/** An in-memory Excel that Microsoft's unmodified office.js can talk to. Node users: see ./node. */
export { createHost, ExcelHost, type HostListener, type HostOptions } from "./ExcelHost";
export type { HostReply, Limits } from "./Receiver";
export type { Block, User } from "./user/User";
export { FAULTS, type BatchInfo, type Fault, type Faults } from "./testkit/Faults";
export type { RecordedBatch, Recorder } from "./testkit/Recorder";
export type { EditMode } from "./testkit/EditMode";
export { implementedMembers } from "./api/coverage";
export { ApiError, EmulatorNotImplemented } from "./protocol/errors";
export * from "./document";
