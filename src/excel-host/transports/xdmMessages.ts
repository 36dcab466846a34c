/** What passes between Excel on the web and office.js in its pane; names are those of the wire. */
export interface XdmMessage {
  readonly _messageType: number;
  /** 0 call, 1 register for an event, 2 unregister. */
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
  };
}

export const APP_CONTEXT_ACTION = "ContextActivationManager_getAppContextAsync";
export const NOTIFY_ACTION = "ContextActivationManager_notifyHost";

/** The method that carries a batch. */
export const EXECUTE_RICH_API = 93;

/** The query the loader reads host, platform, version and language from. */
export function hostInfo(language: string): string {
  return `Excel$Web$16.00$${language}$excel-host$$0$`;
}

/** What the loader asks for before it calls `Office.onReady`. */
export function appContext(appId: string, apiVersion: string, language: string, pane: string): unknown {
  return {
    _id: appId,
    // 16 is Excel on the web.
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: "https://excel.example/Book1.xlsx",
    _clientMode: 1,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "excel-host",
    _appInstanceId: "excel-host",
    _requirementMatrix: JSON.stringify({
      ExcelApi: apiVersion,
      CustomXmlParts: "1.1",
      DelayForCellEdit: "1.1",
      DialogApi: "1.2",
      RichApiRuntime: "1.1",
      RichApiRuntimeFlag: "1.1",
      SharedRuntime: "1.1",
    }),
    _hostFullVersion: "16.0.18000.10000",
    _appDomains: [new URL(pane, location.href).origin],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
