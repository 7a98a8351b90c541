/** Why a server can't listen, as one sentence. */
export function listenError(error, port) {
  if (error.code === "EADDRINUSE") {
    return `Port ${port} is in use; choose another, for example: PORT=3001 npm run up`;
  }
  if (error.code === "EACCES") return `Port ${port} may not be used by this account.`;
  return `The server can't listen on port ${port}: ${error.message}`;
}
