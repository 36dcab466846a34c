import { useCallback, useEffect, useRef, useState } from "react";
import { FORM_PANE_WORDS } from "../../../words/pane/forms";
import { useWords } from "../../shared/language";
import { useAnnounce } from "../../shared/LiveRegion";
import { isCancellation } from "../../shared/problem";
import { saveFile } from "../../shared/saveFile";
import type { FormPlan, FormServices, MadeForms } from "./FormServices";

export type FormsPlan =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly plan: FormPlan }
  | { readonly kind: "failed"; readonly error: unknown };

/** What is being done, or was done last. */
export type FormsWork =
  | { readonly kind: "none" }
  | { readonly kind: "making"; readonly done: number; readonly all: number }
  | { readonly kind: "opening"; readonly department: string }
  | { readonly kind: "saved"; readonly file: string; readonly count: number }
  | { readonly kind: "opened"; readonly department: string }
  | { readonly kind: "failed"; readonly error: unknown };

export interface Forms {
  readonly plan: FormsPlan;
  readonly work: FormsWork;
  readonly chosen: ReadonlySet<string>;
  readonly choose: (names: readonly string[], chosen: boolean) => void;
  readonly load: () => void;
  readonly make: () => Promise<void>;
  readonly cancel: () => void;
  readonly open: (department: string) => Promise<void>;
}

const TYPES = {
  zip: "application/zip",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function save({ file, bytes }: MadeForms): void {
  saveFile(file, bytes, file.endsWith(".zip") ? TYPES.zip : TYPES.xlsx);
}

export function useForms(services: FormServices): Forms {
  const words = useWords(FORM_PANE_WORDS);
  const announce = useAnnounce();
  const [plan, setPlan] = useState<FormsPlan>({ kind: "loading" });
  const [work, setWork] = useState<FormsWork>({ kind: "none" });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const controller = useRef<AbortController | null>(null);

  const load = useCallback(() => {
    services
      .formPlan()
      .then((found) => setPlan({ kind: "ready", plan: found }))
      .catch((error: unknown) => setPlan({ kind: "failed", error }));
  }, [services]);
  useEffect(load, [load]);
  useEffect(() => () => controller.current?.abort(), []);

  const all = plan.kind === "ready" ? plan.plan.departments.map(({ name }) => name) : [];
  const chosen = all.filter((name) => !left.has(name));

  const make = async () => {
    const running = new AbortController();
    controller.current = running;
    setWork({ kind: "making", done: 0, all: chosen.length });
    try {
      const onMade = (done: number) => setWork({ kind: "making", done, all: chosen.length });
      const made = await services.makeForms(chosen, onMade, running.signal);
      save(made);
      setWork({ kind: "saved", file: made.file, count: chosen.length });
      announce(words.saved(chosen.length));
    } catch (error) {
      if (!isCancellation(error)) return setWork({ kind: "failed", error });
      setWork({ kind: "none" });
      announce(words.cancelled);
    }
  };

  const open = async (department: string) => {
    setWork({ kind: "opening", department });
    try {
      await services.openForm(department);
      setWork({ kind: "opened", department });
      announce(words.opened(department));
    } catch (error) {
      setWork({ kind: "failed", error });
    }
  };

  const choose = (names: readonly string[], isChosen: boolean) => {
    const next = new Set(left);
    for (const name of names) {
      if (isChosen) next.delete(name);
      else next.add(name);
    }
    setLeft(next);
  };

  return {
    plan,
    work,
    chosen: new Set(chosen),
    choose,
    load: () => {
      setPlan({ kind: "loading" });
      load();
    },
    make,
    cancel: () => controller.current?.abort(),
    open,
  };
}
