import {
  CanceledError,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type DocumentDataModel,
  type Injector,
} from "@univerjs/core";
import {
  DeviceInputEventType,
  IEditorBridgeService,
  KeyCode,
  SetCellEditVisibleOperation,
  type IEditorBridgeServiceVisibleParam,
} from "@univerjs/preset-sheets-core";
import type { CellPosition } from "./GridView";

interface Listener {
  onStart(cell: CellPosition): boolean;
  onEnd(cell: CellPosition, text: string | null): void;
}

/** The grid's own editor: when it opens and closes, and what was typed into it. */
export class CellEditor {
  readonly #commands: ICommandService;
  readonly #instances: IUniverInstanceService;
  readonly #bridge: IEditorBridgeService;
  #open: CellPosition | null = null;
  /** What was in the editor when it was told to close. */
  #closing: { readonly cell: CellPosition; readonly text: string | null } | null = null;

  constructor(injector: Injector, listener: Listener) {
    this.#commands = injector.get(ICommandService);
    this.#instances = injector.get(IUniverInstanceService);
    this.#bridge = injector.get(IEditorBridgeService);
    this.#commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SetCellEditVisibleOperation.id)
        this.#before(params as IEditorBridgeServiceVisibleParam, listener);
    });
    this.#commands.onCommandExecuted(({ id }) => {
      if (id === SetCellEditVisibleOperation.id) this.#after(listener);
    });
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Opens on the active cell, the cursor at the end of its text. */
  open(unitId: string): void {
    this.#show({ visible: true, eventType: DeviceInputEventType.Dblclick, unitId });
  }

  /** Closes as Enter does, but the selection stays. */
  close(unitId: string): void {
    if (this.isOpen) this.#show({ visible: false, eventType: DeviceInputEventType.PointerDown, unitId });
  }

  #show(params: IEditorBridgeServiceVisibleParam): void {
    this.#commands.syncExecuteCommand(SetCellEditVisibleOperation.id, params);
  }

  #before({ visible, keycode }: IEditorBridgeServiceVisibleParam, listener: Listener): void {
    const place = this.#bridge.getEditLocation();
    if (place === null || place === undefined) return;
    if (!visible) {
      if (this.#open !== null)
        this.#closing = { cell: this.#open, text: keycode === KeyCode.ESC ? null : this.#text() };
      return;
    }
    const cell = { row: place.row, column: place.column };
    if (this.#open === null && !listener.onStart(cell)) throw new CanceledError();
    this.#open ??= cell;
  }

  #after(listener: Listener): void {
    const closing = this.#closing;
    if (closing === null) return;
    this.#closing = null;
    this.#open = null;
    listener.onEnd(closing.cell, closing.text);
  }

  #text(): string {
    const model = this.#instances.getUnit<DocumentDataModel>(
      DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
      UniverInstanceType.UNIVER_DOC,
    );
    const stream = model?.getBody()?.dataStream ?? "";
    return stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  }
}
