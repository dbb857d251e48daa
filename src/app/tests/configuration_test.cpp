#include "app/configuration.hpp"
#include "app/setting_keys.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

namespace app {

namespace {

// An installation with all the files that must be there.
class Installation {
public:
    Installation()
    {
        folder_.write("programme.toml", "");
        environment = {
            {"HOMESTART_PROGRAMME_FILE", (folder_.path() / "programme.toml").string()},
            {"HOMESTART_ASSETS_FOLDER", folder_.path().string()},
            {"HOMESTART_LOCALES_FOLDER", folder_.path().string()},
            {"HOMESTART_MIGRATIONS_FOLDER", folder_.path().string()},
            {"HOMESTART_DATA_FOLDER", folder_.path().string()},
        };
    }

    [[nodiscard]] Configuration read() const { return read_configuration(read_settings({}, environment)); }

    [[nodiscard]] Configuration read_with(std::string_view toml) const
    {
        folder_.write("homestart.toml", toml);
        return read_configuration(read_settings(file(), environment));
    }

    [[nodiscard]] std::vector<std::string> faults_with(std::string_view toml) const
    {
        try {
            static_cast<void>(read_with(toml));
        } catch (FaultyConfiguration const& faulty) {
            return faulty.faults();
        }
        return {};
    }

    [[nodiscard]] std::string fault(std::string const& variable, std::string const& value) const
    {
        auto changed = environment;
        changed[variable] = value;
        try {
            read_configuration(read_settings({}, changed));
        } catch (FaultyConfiguration const& faulty) {
            return faulty.what();
        }
        return "";
    }

    [[nodiscard]] std::filesystem::path file() const { return folder_.path() / "homestart.toml"; }

    Environment environment;

private:
    support::TemporaryFolder folder_;
};

} // namespace

TEST_CASE("a configuration that says little fits a developer")
{
    auto const configuration = Installation{}.read();

    CHECK(configuration.address == "127.0.0.1");
    CHECK(configuration.port == 8080);
    CHECK(configuration.base_url == "http://localhost:8080");
    CHECK(configuration.database == "sqlite:var/homestart.db");
    CHECK_FALSE(configuration.demo);
    CHECK(configuration.session_time == std::chrono::hours{12});
    CHECK(configuration.worker_threads >= 4);
    CHECK(configuration.log_level == logging::Level::info);
    CHECK(configuration.trusted_proxies.empty());
}

TEST_CASE("a file sets everything up, and the environment wins over it")
{
    auto installation = Installation{};
    installation.environment["HOMESTART_SMTP_PORT"] = "2525";
    auto const configuration = installation.read_with(R"(
        address = "::1"
        port = 0
        base_url = "https://steun.example"
        database = "postgresql://homestart@db/homestart"
        trusted_proxies = ["10.0.0.0/8", "::1"]
        worker_threads = 8
        session_hours = 4
        log_level = "warning"
        log_file = "var/homestart.log"
        secret_file = "/etc/homestart/secret"
        [smtp]
        host = "mail.example"
        port = 587
        user = "steun"
        password = "geheim"
        security = "starttls"
        from = "steun@home-start.example"
        from_name = "Home-Start Aalten"
    )");

    CHECK(configuration.address == "::1");
    CHECK(configuration.port == 0);
    CHECK(configuration.uses_https());
    CHECK(configuration.trusted_proxies.size() == 2);
    CHECK(configuration.trusted_proxies[0].contains("10.9.8.7"));
    CHECK(configuration.worker_threads == 8);
    CHECK(configuration.session_time == std::chrono::hours{4});
    CHECK(configuration.log_level == logging::Level::warning);
    CHECK(configuration.secret_file == "/etc/homestart/secret");
    CHECK(configuration.mail.server.host == "mail.example");
    CHECK(configuration.mail.server.port == 2525);
    CHECK(configuration.mail.server.security == mail::Security::starttls);
    CHECK(configuration.mail.from_address == "steun@home-start.example");
}

TEST_CASE("all faults are told together, each with its place and what is allowed")
{
    auto const installation = Installation{};
    auto const faults =
        installation.faults_with("port = 70000\ndatabse = 'x'\nlog_level = 'loud'\ndemo = 'yes'\n");
    auto const file = installation.file().string();

    REQUIRE(faults.size() == 4);
    CHECK(faults[0] == file + ":2: there is no setting 'databse'");
    CHECK(faults[1] == file + ":1: port '70000' must be a whole number from 0 to 65535 (0: any free port)");
    CHECK(faults[2] == file + ":4: demo 'yes' must be true or false");
    CHECK(faults[3] == file + ":3: log_level 'loud' must be debug, info, warning or error");
}

TEST_CASE("a fault in the environment names its variable")
{
    CHECK(
        Installation{}.fault("HOMESTART_PORT", "http")
        == "environment HOMESTART_PORT: port 'http' must be a whole number from 0 to 65535 (0: any free port)"
    );
}

TEST_CASE("a file that cannot be read is a fault")
{
    auto const installation = Installation{};
    auto const missing = read_settings("/no/such/file.toml", installation.environment);

    CHECK_THROWS_WITH_AS(
        read_configuration(missing), "/no/such/file.toml: this file cannot be read", FaultyConfiguration
    );
    auto const broken = installation.faults_with("port = 1\nport = 2\n");
    REQUIRE(broken.size() == 1);
    CHECK(broken[0].starts_with(installation.file().string() + ":2: "));
    CHECK(installation.faults_with("[smtp]\nhos = 'x'\n")
              .front()
              .ends_with(":2: there is no setting 'smtp.hos'"));
    CHECK(installation.faults_with("smtp = 'x'\n").front().ends_with(":1: there is no setting 'smtp'"));
}

TEST_CASE("every kind of value is checked")
{
    auto const installation = Installation{};
    auto const wrong = std::vector<std::pair<std::string, std::string>>{
        {"ADDRESS", "localhost"},
        {"ADDRESS", "1.2.3"},
        {"PORT", "-1"},
        {"PORT", "80 "},
        {"PORT", ""},
        {"BASE_URL", "steun.example"},
        {"BASE_URL", "https://steun.example/"},
        {"BASE_URL", "https://"},
        {"BASE_URL", "https://steun.example:0"},
        {"BASE_URL", "https://a b"},
        {"DATABASE", "mysql://x"},
        {"DATABASE", "sqlite:"},
        {"PROGRAMME_FILE", "/no/such/programme"},
        {"ASSETS_FOLDER", "/no/such/folder"},
        {"TRUSTED_PROXIES", "10.0.0.0/8;10.1.0.0/8"},
        {"TRUSTED_PROXIES", "proxy"},
        {"WORKER_THREADS", "0"},
        {"WORKER_THREADS", "257"},
        {"SESSION_HOURS", "721"},
        {"DEMO", "1"},
        {"SMTP_HOST", "mail example"},
        {"SMTP_HOST", ""},
        {"SMTP_PORT", "0"},
        {"SMTP_SECURITY", "ssl"},
        {"SMTP_FROM", "steun"},
        {"SMTP_FROM", "a@b\r\nBcc: c@d"},
        {"SMTP_FROM_NAME", "a\nb"},
        {"LOG_FILE", "a\nb"},
    };
    for (auto const& [name, value] : wrong) {
        auto const fault = installation.fault("HOMESTART_" + name, value);
        CHECK_MESSAGE(fault.starts_with("environment HOMESTART_" + name + ": "), name << " = " << value);
    }
}

TEST_CASE("a site that others can reach is served by https")
{
    auto const installation = Installation{};

    CHECK(installation.faults_with("base_url = 'http://steun.example'").size() == 1);
    CHECK(installation.faults_with("base_url = 'http://localhost.evil.example'").size() == 1);
    CHECK(installation.faults_with("base_url = 'http://steun.example'\ndemo = true").empty());
    CHECK(installation.faults_with("base_url = 'http://localhost:9000'").empty());
    CHECK(installation.faults_with("base_url = 'http://[::1]:9000'").empty());
    CHECK(installation.faults_with("base_url = 'https://steun.example:8443'").empty());
}

TEST_CASE("caught mail is shown in a demo only, and a mail server gets both name and password")
{
    auto const installation = Installation{};

    CHECK(installation.faults_with("caught_mail_folder = 'var/mail'").size() == 1);
    CHECK(installation.faults_with("caught_mail_folder = 'var/mail'\ndemo = true").empty());
    CHECK(installation.faults_with("smtp.user = 'steun'").size() == 1);
}

TEST_CASE("a password is never shown")
{
    auto const faults = Installation{}.faults_with("smtp.password = 'geheim'");
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].find("geheim") == std::string::npos);
}

TEST_CASE("every setting is read and has its variable")
{
    CHECK(variable_of("smtp.from_name") == "HOMESTART_SMTP_FROM_NAME");
    auto installation = Installation{};
    for (auto const key : setting_keys) {
        auto const fault = installation.fault(variable_of(key), "\n");
        CHECK_MESSAGE(fault.find("environment " + variable_of(key) + ": ") != std::string::npos, key);
    }
}

} // namespace app
