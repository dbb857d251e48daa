#!/usr/bin/python3
"""A mail server on the loopback that keeps every mail as a file instead of sending it on: for the demo and tests.

Each mail becomes <folder>/<arrival number>.eml with the envelope in X-Envelope-From and X-Envelope-To, and
<arrival number>.txt as a person reads it: receiver, subject and moment (ISO 8601), an empty line, the words. Prints one line
"smtp sink on 127.0.0.1:<port>" when it is ready. Written for Debian's python3-aiosmtpd, hence /usr/bin/python3.
"""

import argparse
import asyncio
import datetime
import email
import email.policy
import pathlib
import signal
import sys

from aiosmtpd.smtp import SMTP


class Folder:
    """Keeps mails as files with rising numbers; a file is there whole or not at all."""

    def __init__(self, path):
        self.path = path
        path.mkdir(parents=True, exist_ok=True)
        self.last = max((int(mail.stem) for mail in path.glob("*.eml") if mail.stem.isdigit()), default=0)

    def keep(self, envelope):
        self.last += 1
        head = f"X-Envelope-From: {envelope.mail_from}\r\nX-Envelope-To: {', '.join(envelope.rcpt_tos)}\r\n"
        self.write(f"{self.last:06}.txt", as_read(envelope).encode())
        self.write(f"{self.last:06}.eml", head.encode() + envelope.content)

    def write(self, name, content):
        partial = self.path / f".{name}.partial"
        partial.write_bytes(content)
        partial.rename(self.path / name)


def as_read(envelope):
    mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
    body = mail.get_body(("plain",))
    words = body.get_content() if body else ""
    return f"{', '.join(envelope.rcpt_tos)}\n{mail['Subject']}\n{moment(mail['Date'])}\n\n{words}"


def moment(date):
    return date.datetime.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if date else ""


class Sink:
    """What aiosmtpd asks at each step of a conversation; the failures come first, then the mail is kept."""

    def __init__(self, folder, options):
        self.folder = folder
        self.left_to_refuse = options.refuse
        self.hang = options.hang
        self.drop = options.drop

    async def handle_DATA(self, server, session, envelope):
        await asyncio.sleep(self.hang)
        if self.drop:
            # Kept, but the sender never hears so: a good sender does not lose the mail, nor send it under a new id.
            self.folder.keep(envelope)
            server.transport.abort()
            return "421 dropped"
        if self.left_to_refuse > 0:
            self.left_to_refuse -= 1
            return "451 4.3.0 Refused on purpose, try again later"
        self.folder.keep(envelope)
        return "250 2.0.0 Kept"


async def serve(options):
    sink = Sink(Folder(options.folder), options)
    loop = asyncio.get_running_loop()
    stopped = loop.create_future()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, lambda: stopped.done() or stopped.set_result(None))

    server = await loop.create_server(
        lambda: SMTP(sink, hostname="sink.localhost", enable_SMTPUTF8=True),
        "127.0.0.1",
        options.port,
    )
    print(f"smtp sink on 127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await stopped
    server.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path, help="where the mails are kept, such as var/mail")
    parser.add_argument("--port", type=int, default=0, help="0, the default, takes any free port")
    parser.add_argument("--refuse", type=int, default=0, metavar="N", help="refuse the first N mails for a while (451)")
    parser.add_argument("--hang", type=float, default=0, metavar="SECONDS", help="answer each mail so much later")
    parser.add_argument("--drop", action="store_true", help="keep each mail, then close the line without an answer")
    asyncio.run(serve(parser.parse_args()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
