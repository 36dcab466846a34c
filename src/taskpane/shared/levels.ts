import type { Level } from "../../rules/Rule";
import type { Tone } from "./tone";

export const LEVEL_TONES: Readonly<Record<Level, Tone>> = { error: "bad", warning: "caution", info: "quiet" };
