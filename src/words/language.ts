/** The languages of the interface. Korean comes first; English is complete. */
export type Language = "ko" | "en";

/** Words in every language of the interface: what is missing in one does not compile. */
export type InBoth<Words> = { readonly ko: Words; readonly en: Words };
