// The site of a test that cannot start says why at once, and leaves no program behind.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { startSite } from "./support/site.mjs";

const programsOfThis = () =>
  execFileSync("ps", ["-o", "args=", "--ppid", String(process.pid)])
    .toString()
    .split("\n")
    .filter((line) => /smtp_sink|homestart/.test(line));

test("a server that does not start is told in its own words, and the mail server stops with it", { timeout: 60_000 }, async () => {
  const site = startSite({ today: "2026-11-24", changed: { HOMESTART_ASSETS_FOLDER: "/not/there" } });
  await assert.rejects(
    site.then(({ stop }) => stop()),
    /before it was ready(.|\n)*'\/not\/there' must be a folder that is there/,
  );
  assert.deepEqual(programsOfThis(), []);
});
