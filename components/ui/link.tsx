import NextLink from "next/link";
import type { ComponentProps } from "react";

/** A link within the site. Nothing is fetched ahead: a page of fifty links would ask fifty times. */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
