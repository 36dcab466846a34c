export const allowedImports: Readonly<Record<string, readonly string[]>>;
export const compositionRoots: Readonly<Record<string, readonly string[]>>;
export const officeGlobalsAllowed: readonly string[];
export const domGlobalsAllowed: readonly string[];
export const reasons: Readonly<Record<"imports" | "office" | "dom", string>>;
