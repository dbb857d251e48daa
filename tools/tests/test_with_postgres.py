import os
import pathlib
import signal
import subprocess
import tempfile
import time
import unittest

WITH_POSTGRES = pathlib.Path(__file__).resolve().parent.parent / "with_postgres"


class WithPostgres(unittest.TestCase):
    def run_beside(self, script):
        return subprocess.run([WITH_POSTGRES, "bash", "-c", script], capture_output=True, text=True)

    def folder_in(self, address):
        return pathlib.Path(address.split("host=")[1].split("&")[0])

    def test_the_command_finds_a_server_that_is_gone_afterwards(self):
        done = self.run_beside('echo $HOMESTART_TEST_DATABASE; psql "$HOMESTART_TEST_DATABASE" -Atc "SELECT 6 * 7"')

        address, answer = done.stdout.split()
        self.assertEqual((answer, done.returncode), ("42", 0), done.stderr)
        self.assertFalse(self.folder_in(address).exists())

    def test_the_server_cannot_be_reached_over_the_network(self):
        done = self.run_beside('psql "$HOMESTART_TEST_DATABASE" -Atc "SHOW listen_addresses"')

        self.assertEqual(done.stdout.strip(), "")
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_the_status_of_the_command_is_passed_on(self):
        self.assertEqual(self.run_beside("exit 7").returncode, 7)

    def test_nothing_is_left_when_it_is_stopped_halfway(self):
        with tempfile.NamedTemporaryFile("r") as note:
            script = f"echo $HOMESTART_TEST_DATABASE $$ > {note.name}; exec sleep 60"
            running = subprocess.Popen([WITH_POSTGRES, "bash", "-c", script])
            written = ""
            while not written.endswith("\n"):
                self.assertIsNone(running.poll())
                time.sleep(0.05)
                written = pathlib.Path(note.name).read_text()
            address, command = written.split()
            server = int((self.folder_in(address) / "data" / "postmaster.pid").read_text().split()[0])

            running.send_signal(signal.SIGTERM)

            self.assertEqual(running.wait(30), 128 + signal.SIGTERM)
            self.assertFalse(self.folder_in(address).exists())
            for process in (int(command), server):
                with self.assertRaises(ProcessLookupError):
                    os.kill(process, 0)


if __name__ == "__main__":
    unittest.main()
