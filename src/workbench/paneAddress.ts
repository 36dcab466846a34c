/** The two names of this computer are two sites to a browser. */
const OTHER_SITE: Readonly<Record<string, string>> = { localhost: "127.0.0.1", "127.0.0.1": "localhost" };

/**
 * The pane's page on another site than the page around it, as every add-in's is in Excel on the web: the browser gives
 * it a process of its own, so that drawing cells never holds the pane up. On other hosts it stays on the same site.
 */
export function paneAddress(page: string): string {
  const address = new URL("taskpane.html", page);
  address.hostname = OTHER_SITE[address.hostname] ?? address.hostname;
  return address.href;
}
