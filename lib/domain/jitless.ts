import { z } from "zod";

// In a browser zod would try whether it may compile its schemas; our policy forbids that, and the try
// alone is reported as a violation.
if (typeof window !== "undefined") z.config({ jitless: true });
