import "server-only";
import { reader } from "../clients";

/** Whether the person is there and may sign in. */
export async function isEnabled(userId: string): Promise<boolean> {
  const user = await reader().user.findUnique({
    select: { disabledAt: true },
    where: { id: userId },
  });
  return user !== null && user.disabledAt === null;
}
