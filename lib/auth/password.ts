export const shortest = 12;
export const longest = 128;
