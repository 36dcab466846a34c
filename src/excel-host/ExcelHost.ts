import { rootObject } from "./api/rootObject";
import { Session } from "./api/Session";
import { createCalculator } from "./calc";
import type { Calculator } from "./document/Calculator";
import { Workbook } from "./document/Workbook";
import type { HostContext, Person } from "./protocol/HostContext";
import type { EventEntry } from "./protocol/wire";
import { EditMode } from "./testkit/EditMode";
import { Faults } from "./testkit/Faults";
import { Recorder } from "./testkit/Recorder";
import { Receiver, type HostReply, type Limits } from "./Receiver";
import { User } from "./user/User";
import { objectOf } from "./protocol/ApiObject";

export interface HostOptions {
  /** The formula engine; left out, the one of this package; null leaves formulas without values. */
  readonly calculator?: Calculator | null;
  /** The newest ExcelApi requirement set: `1.14` (LTSC 2021, the default) to `1.17`. */
  readonly apiVersion?: string;
  /** A workbook that exists already, such as a loaded file. */
  readonly workbook?: Workbook;
  readonly person?: Person;
  readonly now?: () => Date;
  /** Opens a workbook the add-in made (`Excel.createWorkbook`); its bytes are empty for a blank one. */
  readonly onCreateWorkbook?: (bytes: Uint8Array) => void;
}

/** What a client hears of besides its replies. */
export interface HostListener {
  /** Events for the client's handlers; delivered after the reply of the batch that caused them. */
  onEvents(entries: readonly EventEntry[]): void;
  /** The selection moved (`Office.EventType.DocumentSelectionChanged`). */
  onSelection(): void;
}

/** An Excel in memory. Connect a client through one of the transports, or use `startOfficeRuntime` in Node. */
export class ExcelHost {
  readonly workbook: Workbook;
  /** What passed the wire. */
  readonly recorder = new Recorder();
  /** Failures to come. */
  readonly inject = new Faults();
  readonly editMode = new EditMode();
  /** The person at the keyboard. */
  readonly user: User;
  readonly limits: Limits;
  readonly apiVersion: string;
  readonly #session: Session;
  readonly #receiver: Receiver;
  readonly #listeners = new Set<HostListener>();

  constructor(options: HostOptions = {}) {
    const now = options.now ?? (() => new Date());
    this.apiVersion = options.apiVersion ?? "1.14";
    this.workbook = options.workbook ?? new Workbook();
    if (options.calculator !== null) this.workbook.calculator ??= options.calculator ?? createCalculator(now);
    const person = options.person ?? { name: "사용자", email: "user@example.com" };
    this.#session = new Session(this.workbook, this.apiVersion, person, () => now().toISOString());
    this.#session.onSelection = () => {
      this.#later(({ onSelection }) => {
        onSelection();
      });
    };
    this.#session.onCreateWorkbook = options.onCreateWorkbook ?? null;
    this.limits = { payloadBytes: 5_000_000, latencyMilliseconds: 0 };
    this.#receiver = new Receiver(this, this.#session, objectOf(rootObject, this.workbook));
    this.user = new User(this.#session, () => {
      this.deliverEvents();
    });
    this.workbook.markAllChanged();
    this.#session.recalculate();
    this.#session.events.take();
  }

  /** What the classes of the API work on; for tests of them. */
  get context(): HostContext {
    return this.#session;
  }

  /** Connects a client. Returns how to disconnect it: its handlers are gone then, as when a pane reloads. */
  connect(listener: HostListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      this.#session.events.forgetRegistrations();
      this.#session.references.releaseAll();
    };
  }

  /** Processes one request (JSON text of its body). Afterwards call `deliverEvents`, once the reply is on its way. */
  receive(body: string, flags: number): Promise<HostReply> {
    return this.#receiver.receive(body, flags);
  }

  /** Sends waiting events to the clients, later than anything already on its way. */
  deliverEvents(): void {
    const entries = this.#session.events.take();
    if (entries.length === 0) return;
    this.#later(({ onEvents }) => {
      onEvents(entries);
    });
  }

  #later(deliver: (listener: HostListener) => void): void {
    setTimeout(() => {
      for (const listener of this.#listeners) deliver(listener);
    }, 0);
  }
}

export function createHost(options?: HostOptions): ExcelHost {
  return new ExcelHost(options);
}
