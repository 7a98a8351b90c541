import type { Metadata, Viewport } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Footer } from "@/components/site/footer";
import { Header } from "@/components/site/header";
import "../globals.css";
import { readLocale } from "./view";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#17181b" },
  ],
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations({ locale, namespace: "site" });
  return {
    title: { default: `${t("name")}: ${t("tagline")}`, template: `%s · ${t("name")}` },
    description: t("description"),
    icons: { icon: "/icon.svg" },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export default async function Layout({ children, params }: Props) {
  const locale = await readLocale(params);
  const t = await getTranslations("site");
  const error = await getTranslations("error");
  return (
    <html lang={locale}>
      {/* The messages stay on the server; the error page, which must work without it, gets its own. */}
      <body
        data-failed={error("brokenTitle")}
        data-failed-text={error("broken")}
        data-failed-again={error("again")}
      >
        <a className="skip" href="#content">
          {t("skip")}
        </a>
        <Header />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}
