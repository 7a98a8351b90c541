export const COOKIE_PREFIX = "hapyong";
export const IS_SECURE = process.env.HAPYONG_ORIGIN?.startsWith("https://") ?? false;

/** The cookie in which better-auth keeps a session's token, with its signature. */
export const SESSION_COOKIE = `${IS_SECURE ? "__Secure-" : ""}${COOKIE_PREFIX}.session_token`;
