import { EVENT_CATEGORY, type EventEntry, type Json } from "./wire";

/** Event numbers of office.js, by the name of the registration method (`_Register…Event`). */
export const EVENT_TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowHiddenChanged: 22,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
  TableSelectionChanged: 100,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
  CommentAdded: 250,
  CommentDeleted: 251,
  CommentChanged: 252,
} as const;

export type EventName = keyof typeof EVENT_TYPES;

/** The target id of events registered on a collection of the workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** Which events the client asked for, and those waiting to be delivered after the reply. */
export class EventQueue {
  #registered = new Set<string>();
  #waiting: EventEntry[] = [];
  /** False while `runtime.enableEvents` is off. */
  enabled = true;

  register(name: EventName, target: string): void {
    this.#registered.add(`${name}|${target}`);
  }

  unregister(name: EventName, target: string): void {
    this.#registered.delete(`${name}|${target}`);
  }

  isRegistered(name: EventName, target: string): boolean {
    return this.#registered.has(`${name}|${target}`);
  }

  /** Queues an event for each of the targets somebody registered for. */
  raise(name: EventName, targets: readonly string[], args: Readonly<Record<string, Json>>): void {
    if (!this.enabled) return;
    for (const target of targets) {
      if (!this.isRegistered(name, target)) continue;
      this.#waiting.push({
        messageCategory: EVENT_CATEGORY,
        messageType: EVENT_TYPES[name],
        targetId: target,
        message: JSON.stringify(args),
      });
    }
  }

  /** Takes what is waiting. */
  take(): readonly EventEntry[] {
    const entries = this.#waiting;
    this.#waiting = [];
    return entries;
  }

  /** As after reloading the pane: its handlers are gone. */
  forgetRegistrations(): void {
    this.#registered.clear();
    this.#waiting = [];
  }
}
