/** The three people the pane serves, in the order of their work. */
export const ROLES = ["submit", "consolidate", "review"] as const;

export type Role = (typeof ROLES)[number];

export function isRole(text: string | null): text is Role {
  return ROLES.some((role) => role === text);
}
