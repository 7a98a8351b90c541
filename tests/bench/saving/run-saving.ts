import { startBareSaver, startProduct } from "../contenders";
import { syntheticStore } from "../generate";
import type { Running } from "../servers";
import { measureCrowd } from "./crowd";
import { addEditors, SECRET } from "./people";
import { type Posting, posting } from "./post";
import { type SavingRun, savingSection } from "./report-saving";
import { measureSaves } from "./save";
import { copyOfStore, removeStore } from "./stores";
import { measureTwins } from "./twins";

const SIZES = [10_000, 100_000];

/** Saves, the warning of twins, and many editors at once: the figures as Markdown. */
export async function runSaving(): Promise<string> {
  process.env.AUTH_SECRET = SECRET;
  const runs: SavingRun[] = [];
  for (const size of SIZES) runs.push(await run(size));
  return savingSection(runs, await measureCrowd());
}

async function run(size: number): Promise<SavingRun> {
  const file = await syntheticStore(size);
  const [mine, theirs] = [copyOfStore(file, "saving"), copyOfStore(file, "saving-bare")];
  const [cookie = ""] = addEditors(mine, 1);
  const running: (Running & { posting: Posting })[] = [];
  const started = async (starting: Promise<Running>) => {
    const server = await starting;
    running.push({ ...server, posting: posting(server.port) });
    return { port: server.port, client: (running.at(-1) as (typeof running)[0]).posting };
  };
  try {
    const product = { ...(await started(startProduct(mine))), cookie, file: mine };
    const bare = { ...(await started(startBareSaver(theirs))), file: theirs };
    const save = await measureSaves(product, bare);
    const twins = await measureTwins(product, size);
    process.stderr.write(`${JSON.stringify({ size, save, twins })}\n`);
    return { size, save, twins };
  } finally {
    for (const server of running) {
      server.posting.close();
      await server.stop();
    }
    for (const copy of [mine, theirs]) removeStore(copy);
  }
}
