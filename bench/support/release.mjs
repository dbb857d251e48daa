// Imported first by the programs that open pages: they measure the release build.
import { fileURLToPath } from "node:url";

process.env.HOMESTART_BUILD ??= fileURLToPath(new URL("../../build/release", import.meta.url));
