import email
import email.policy
import pathlib
import smtplib
import subprocess
import tempfile
import unittest

SINK = pathlib.Path(__file__).resolve().parent.parent / "smtp_sink.py"
MAIL = "Subject: Ondersteuning begint\r\nDate: Sat, 21 Nov 2026 11:15:00 +0100\r\n\r\nDag dokter,\r\n.een regel met een punt\r\n"


class SmtpSink(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name) / "mail"

    def start(self, *options):
        sink = subprocess.Popen(["/usr/bin/python3", SINK, self.folder, *options], stdout=subprocess.PIPE, text=True)
        self.addCleanup(sink.stdout.close)
        self.addCleanup(sink.wait)
        self.addCleanup(sink.terminate)
        self.port = int(sink.stdout.readline().rsplit(":", 1)[1])
        return sink

    def send(self, text=MAIL, timeout=10):
        with smtplib.SMTP("127.0.0.1", self.port, timeout=timeout) as client:
            client.sendmail("steun@example.nl", ["dokter@example.nl", "wijkteam@example.nl"], text)

    def kept(self):
        return sorted(self.folder.glob("*.eml"))

    def test_keeps_a_mail_with_its_envelope(self):
        self.start()
        self.send()
        (file,) = self.kept()
        mail = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
        self.assertEqual(file.name, "000001.eml")
        self.assertEqual(mail["Subject"], "Ondersteuning begint")
        self.assertEqual(mail["X-Envelope-From"], "steun@example.nl")
        self.assertEqual(mail["X-Envelope-To"], "dokter@example.nl, wijkteam@example.nl")
        self.assertEqual(mail.get_content(), MAIL.split("\r\n\r\n")[1])

    def test_writes_a_mail_as_a_person_reads_it(self):
        self.start()
        self.send()
        lines = (self.folder / "000001.txt").read_text().split("\n")
        self.assertEqual(lines[0], "dokter@example.nl, wijkteam@example.nl")
        self.assertEqual(lines[1], "Ondersteuning begint")
        self.assertEqual(lines[2], "2026-11-21T10:15:00Z")
        self.assertEqual(lines[3], "")

    def test_goes_on_counting_where_an_earlier_run_stopped(self):
        sink = self.start()
        self.send()
        sink.terminate()
        self.assertEqual(sink.wait(), 0)
        self.start()
        self.send()
        self.assertEqual([file.name for file in self.kept()], ["000001.eml", "000002.eml"])

    def test_refuses_the_first_mails_and_takes_the_next(self):
        self.start("--refuse", "2")
        for _ in range(2):
            with self.assertRaises(smtplib.SMTPDataError) as refused:
                self.send()
            self.assertEqual(refused.exception.smtp_code, 451)
        self.assertEqual(self.kept(), [])
        self.send()
        self.assertEqual(len(self.kept()), 1)

    def test_keeps_a_sender_waiting_until_it_gives_up(self):
        self.start("--hang", "600")
        with self.assertRaises(smtplib.SMTPServerDisconnected):
            self.send(timeout=0.2)
        self.assertEqual(self.kept(), [])

    def test_keeps_a_mail_and_drops_the_line(self):
        self.start("--drop")
        with self.assertRaises(OSError):
            self.send()
        self.assertEqual(len(self.kept()), 1)


if __name__ == "__main__":
    unittest.main()
