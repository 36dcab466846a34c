import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** What decides whether something is seen and can be pressed: all that tests without a screen ask of styles. */
const ASKED_FOR =
  /[{;]\s*(?:display|visibility|content-visibility|opacity|pointer-events|position|overflow(?:-[xy])?|clip(?:-path)?):/u;

const renderer = createDOMRenderer(document, { unstable_filterCSSRule: (rule) => ASKED_FOR.test(rule) });

/**
 * Leaves out Fluent's rules for colours, sizes and letters, which jsdom would match against each element it is asked
 * about, again for every question. The states of the pane are looked at with all of them in Chromium.
 */
export function FewStyles({ children }: { readonly children: ReactNode }) {
  return <RendererProvider renderer={renderer}>{children}</RendererProvider>;
}
