// The whole of Home-Start for one test: a database of its own with a few people, a mail server that keeps every mail, and
// the real server, whose clock the test moves.
import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const build = process.env.HOMESTART_BUILD ?? join(root, "build/sanitize");
const program = join(build, "src/app/homestart");
const longestWait = 20_000;

const folders = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), "journey-"));
  folders.push(folder);
  return folder;
};
process.on("exit", () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const settings = (folder) => ({
  ...process.env,
  HOMESTART_DATABASE: `sqlite:${join(folder, "homestart.db")}`,
  HOMESTART_VAR_FOLDER: folder,
  HOMESTART_SECRET_FILE: join(folder, "secret"),
  HOMESTART_ASSETS_FOLDER: join(build, "assets"),
  HOMESTART_LOCALES_FOLDER: join(build, "locales"),
  HOMESTART_DEMO: "true",
  HOMESTART_CLOCK_FILE: join(folder, "clock"),
  HOMESTART_CAUGHT_MAIL_FOLDER: join(folder, "mail"),
});

// Either a few people to whom nothing happened yet, or the families of the demo on their way. Each database is made once;
// every test gets a copy.
const worlds = {
  people: { command: ["migrate"], sql: readFileSync(new URL("people.sql", import.meta.url)), domain: "steun.example" },
  demo: { command: ["demo", "--size", "small"], sql: "", domain: "example.nl" },
};
const made = new Map();
const database = (world, moment) => {
  if (!made.has(world)) {
    const folder = newFolder();
    writeFileSync(join(folder, "clock"), moment);
    execFileSync(program, world.command, { cwd: root, env: settings(folder), stdio: ["ignore", "ignore", "inherit"] });
    const file = join(folder, "homestart.db");
    execFileSync("sqlite3", ["-bail", file], { input: `${world.sql}\nPRAGMA wal_checkpoint(TRUNCATE);`, stdio: ["pipe", "ignore", "inherit"] });
    made.set(world, file);
  }
  return made.get(world);
};

export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

// Starts a program and waits for the line with which it says that it is ready. One that does not get ready is stopped.
const start = async (command, words, { environment, ready, errors }) => {
  const child = spawn(command, words, { cwd: root, env: environment, stdio: ["ignore", "pipe", errors] });
  const ended = new Promise((resolve) => {
    child.on("exit", (code, signal) => resolve(code ?? signal));
    child.on("error", ({ message }) => resolve(message));
  });
  let said = "";
  let late;
  const line = await new Promise((resolve, reject) => {
    late = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`${command} does not get ready: ${said}`));
    }, longestWait);
    child.stdout.on("data", (words) => {
      said += words;
      const found = said.match(ready);
      if (found) {
        resolve(found);
      }
    });
    ended.then((code) => reject(new Error(`${command} ended with ${code} before it was ready: ${said}`)));
  }).finally(() => clearTimeout(late));
  const stop = async () => {
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), longestWait);
    const code = await ended;
    clearTimeout(late);
    return code;
  };
  return { line, stop, said: () => said };
};

// "2026-11-24" is ten o'clock in the morning of a Dutch winter; "2026-11-24 18:30" is half past six there.
const asMoment = (day) => {
  const [date, time = "10:00"] = day.split(" ");
  const [hours, minutes] = time.split(":");
  return `${date}T${String(hours - 1).padStart(2, "0")}:${minutes}:00Z`;
};

// A mail as a person reads it: { to, subject, words, links }.
const readMail = (file) => {
  const [head, ...paragraphs] = readFileSync(file, "utf8").split("\n\n");
  const [to, subject] = head.split("\n");
  const words = paragraphs.join("\n\n");
  return { to, subject, words, links: words.match(/https?:\/\/\S+/g) ?? [] };
};

const weekly = ["hoe was je bezoek?", "de bezoeken van vorige week"];

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// `changed` are settings of the server other than those of every test.
export async function startSite({ today, demo = false, changed = {} }) {
  const world = demo ? worlds.demo : worlds.people;
  const folder = newFolder();
  const mailFolder = join(folder, "mail");
  mkdirSync(mailFolder);
  copyFileSync(database(world, asMoment(today)), join(folder, "homestart.db"));
  let now = "";
  const moveTo = (day) => {
    now = day;
    writeFileSync(join(folder, "clock"), asMoment(day));
  };
  moveTo(today);

  const sink = await start(join(root, "tools/smtp_sink.py"), [mailFolder], {
    environment: process.env,
    ready: /smtp sink on .*:(\d+)/,
    errors: "inherit",
  });
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const environment = { ...settings(folder), HOMESTART_PORT: String(port), HOMESTART_BASE_URL: url, HOMESTART_SMTP_PORT: sink.line[1], ...changed };
  const logFile = join(folder, "server.log");
  const server = await start(program, ["serve"], { environment, ready: /Serving/, errors: openSync(logFile, "w") }).catch(async (error) => {
    await sink.stop();
    throw new Error(`${error.message}\n${readFileSync(logFile, "utf8")}`);
  });

  const mails = () =>
    readdirSync(mailFolder)
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => readMail(join(mailFolder, name)));
  const seen = new Set();

  return {
    url,
    database: join(folder, "homestart.db"),
    domain: world.domain,
    moveTo,
    today: () => now.split(" ")[0],
    mails,

    // The next mail to this address that no test looked at yet; mail leaves within a few seconds. The mails that come every
    // week are left alone, unless a test asks for what they are about.
    async nextMailTo(address, about) {
      const isMeant = ({ subject }) => (about ? subject.includes(about) : !weekly.some((words) => subject.includes(words)));
      for (const deadline = Date.now() + longestWait; Date.now() < deadline; await pause(100)) {
        const index = mails().findIndex((mail, place) => mail.to === address && !seen.has(place) && isMeant(mail));
        if (index >= 0) {
          seen.add(index);
          return mails()[index];
        }
      }
      throw new Error(`no mail to ${address}; there is: ${mails().map(({ to, subject }) => `${to}: ${subject}`).join("; ")}`);
    },

    // With whom the demo says that one can sign in: ["national", "noor.vandijk@example.nl"], ...
    logins: () => [...server.said().matchAll(/^\s*(\w+)\b.*?(\S+@\S+)/gm)].map(([, role, address]) => [role, address]),

    log: () => readFileSync(logFile, "utf8"),

    // A command of the program beside the server; gives what it said.
    command: (...words) => execFileSync(program, words, { cwd: root, env: environment, encoding: "utf8" }),

    // What the server ended with, and the errors it wrote down.
    async stop() {
      const code = await server.stop();
      await sink.stop();
      const errors = this.log().split("\n").filter((line) => /"level":"error"|level=error|ERROR|runtime error/.test(line));
      return { code, errors };
    },
  };
}
