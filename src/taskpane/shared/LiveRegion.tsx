import { makeStyles } from "@fluentui/react-components";
import { createContext, useContext, useMemo, useRef, type ReactNode } from "react";

type Announce = (message: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** Says something to people who do not see the change. Later messages replace earlier ones. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

export const useHiddenStyles = makeStyles({
  visuallyHidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** One polite live region for the whole pane: several would speak over each other. */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const hidden = useHiddenStyles();
  const region = useRef<HTMLDivElement>(null);
  const announce = useMemo<Announce>(
    () => (message) => {
      if (region.current !== null) region.current.textContent = message;
    },
    [],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      <div ref={region} role="status" aria-live="polite" className={hidden.visuallyHidden} />
    </AnnounceContext>
  );
}
