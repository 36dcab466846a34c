import type { Plan } from "./Plan";

/**
 * A short name for a plan, written into every form made from it, so that a form of another plan is noticed.
 * It is made of the year's areas only: correcting a project, or adding one, must not turn forms that are already
 * with the departments into strangers.
 */
export function planKey(plan: Plan): string {
  const areas = plan.areas.map((area) => `${area.id}:${bare(area.name)}`).join("/");
  return hash(`${plan.year}/${areas}`).toString(16).padStart(8, "0");
}

function bare(name: string): string {
  return name.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
}

/** FNV-1a, 32 bits: a fingerprint, not a safeguard. */
export function hash(text: string): number {
  let state = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) state = Math.imul(state ^ byte, 0x01000193) >>> 0;
  return state;
}
