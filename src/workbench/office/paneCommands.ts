/** What the pane's page and the workbench around it share; both are of one origin. */
export interface CommandEvent {
  completed(): void;
}

export type PaneCommand = (event: CommandEvent) => unknown;

declare global {
  interface Window {
    /** Ribbon commands that the add-in registered by `Office.actions.associate`. */
    paneCommands?: Map<string, PaneCommand>;
    /** Set by the workbench on itself: brings the pane into view. */
    showTaskpane?: () => void;
  }
}
