import type { ComponentProps } from "react";

/**
 * A link within the site: a plain one. Next's own would cost every page some 4 kB of script, and with
 * it the budget, to save a page load that takes a few milliseconds here.
 */
export function Link(props: ComponentProps<"a">) {
  return <a {...props} />;
}
