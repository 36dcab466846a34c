import { IContextService, LocaleType, Univer, type Injector } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  CalculationMode,
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverNetworkPlugin,
  UniverRenderEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import korean from "@univerjs/preset-sheets-core/locales/ko-KR";

const DISABLE_AUTO_FOCUS = "DISABLE_AUTO_FOCUS";

/** The grid takes the focus back whenever it draws; only while the person works in it is that wanted. */
function keepFocusElsewhere(container: HTMLElement, context: IContextService): void {
  const allow = (wanted: boolean): void => {
    context.setContextValue(DISABLE_AUTO_FOCUS, !wanted);
  };
  document.addEventListener("focusin", ({ target }) => {
    allow(target instanceof Node && container.contains(target));
  });
  // Into the pane's frame.
  window.addEventListener("blur", () => {
    allow(false);
  });
}

export interface GridEngine {
  readonly api: FUniver;
  /** Where the grid's own services are found. */
  readonly injector: Injector;
}

/**
 * The grid without its own toolbar, menus, formula bar, number formats and tabs: those are the workbench's. It
 * calculates nothing.
 */
export function createUniver(container: HTMLElement, language: string): GridEngine {
  const locale = language.startsWith("en") ? LocaleType.EN_US : LocaleType.KO_KR;
  const univer = new Univer({
    locale,
    locales: { [LocaleType.KO_KR]: korean, [LocaleType.EN_US]: english },
  });
  univer.registerPlugin(UniverNetworkPlugin);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  // Editing a cell needs these two, though nothing is to be calculated.
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  const injector = univer.__getInjector();
  keepFocusElsewhere(container, injector.get(IContextService));
  return { api: FUniver.newAPI(univer), injector };
}
