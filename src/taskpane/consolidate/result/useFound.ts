import { useEffect, useState } from "react";

export interface Found<T> {
  /** Null while it is asked for, and when there is nothing. */
  readonly found: T | null;
  /** Why it could not be told; null while nothing went wrong. */
  readonly problem: unknown;
}

/** Asks the workbook once; an answer that comes after the view has gone is let go. `ask` must keep its identity. */
export function useFound<T>(ask: () => Promise<T | null>): Found<T> {
  const [state, setState] = useState<Found<T>>({ found: null, problem: null });
  useEffect(() => {
    let open = true;
    ask().then(
      (found) => {
        if (open) setState({ found, problem: null });
      },
      (problem: unknown) => {
        if (open) setState({ found: null, problem });
      },
    );
    return () => {
      open = false;
    };
  }, [ask]);
  return state;
}
