"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import {
  confirmSecondFactor,
  startSecondFactor,
  stopSecondFactor,
} from "@/lib/actions/second-factor";
import { BackupCodes } from "./backup-codes";
import { OneFieldForm } from "./one-field-form";
import { QrCode } from "./qr-code";

type SetUp = Extract<Awaited<ReturnType<typeof startSecondFactor>>, { ok: true }>;

/** Switches the second factor on, in three steps, or off. */
export function SecondFactor({ isOn }: { isOn: boolean }) {
  const t = useTranslations("desk.account");
  const router = useRouter();
  const [made, setMade] = useState<SetUp | null>(null);
  const [confirmed, setConfirmed] = useState(false);
  const password = {
    ...{ name: "password", prefix: "second-", label: t("current") },
    ...{ type: "password", autoComplete: "current-password" },
  };
  if (made && confirmed) {
    const onKept = () => {
      setMade(null);
      setConfirmed(false);
      router.refresh();
    };
    return <BackupCodes codes={made.backupCodes} onKept={onKept} />;
  }
  if (made) {
    return (
      <>
        <p>{t("scan")}</p>
        <QrCode {...made.qr} label={t("qr")} />
        <p>
          {t("key")}: <code>{made.secret.replace(/.{4}(?=.)/g, "$& ")}</code>
        </p>
        <OneFieldForm
          key="code"
          action={confirmSecondFactor}
          onDone={() => setConfirmed(true)}
          submit={t("confirm")}
          field={{
            ...{ name: "code", prefix: "second-", label: t("code") },
            ...{ type: "text", inputMode: "numeric", autoComplete: "one-time-code" },
          }}
        />
      </>
    );
  }
  return (
    <>
      <p>{isOn ? t("secondOn") : t("secondOff")}</p>
      {isOn ? (
        <OneFieldForm
          key="off"
          action={stopSecondFactor}
          onDone={() => router.refresh()}
          submit={t("off")}
          field={password}
        />
      ) : (
        <OneFieldForm
          key="on"
          action={startSecondFactor}
          onDone={setMade}
          submit={t("start")}
          field={password}
        />
      )}
    </>
  );
}
