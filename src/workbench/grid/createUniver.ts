import { LocaleType, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverNetworkPlugin,
  UniverRenderEnginePlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsNumfmtUIPlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import korean from "@univerjs/preset-sheets-core/locales/ko-KR";

/**
 * The grid without its own toolbar, menus, formula bar and tabs: those are the workbench's. What would calculate is left
 * out: results come from the workbook's own engine.
 */
export function createUniver(container: HTMLElement, language: string): FUniver {
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
  univer.registerPlugin(UniverSheetsNumfmtPlugin, {
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  return FUniver.newAPI(univer);
}
