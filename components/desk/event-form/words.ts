"use client";

import { useTranslations } from "next-intl";
import { type Family, kindFamily, kinds } from "@/lib/domain/kind";

/** Options of closed vocabularies, with their labels. */
export function useOptions() {
  const t = useTranslations();
  const of = (namespace: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`${namespace}.${value}` as "kind.directive") }));
  const kindOptions = kinds.map((kind) => ({
    value: kind,
    label: t(`kind.${kind}`),
    group: t(`family.${kindFamily[kind] as Family}`),
  }));
  return { of, kindOptions };
}
