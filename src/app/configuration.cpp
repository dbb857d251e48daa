#include "app/configuration.hpp"

#include "app/setting_keys.hpp"
#include "app/setting_values.hpp"

#include <fmt/format.h>

#include <cassert>
#include <thread>

namespace app {

namespace {

struct Key {
    std::string_view name;
    std::string_view fallback; // when it is set nowhere
    std::string_view allowed;
};

// Reads one key after the other and remembers what is wrong.
class Reader {
public:
    explicit Reader(Settings const& settings) : settings_{settings}, faults_{settings.faults} {}

    template <typename Value, typename Parse>
    void read(Value& value, Key const& key, Parse parse)
    {
        assert(is_setting_key(key.name));
        auto const setting = find(key);
        if (auto parsed = parse(setting.value)) {
            value = static_cast<Value>(*std::move(parsed));
        } else {
            add_fault(key, setting);
        }
    }

    // A fault that shows only beside other settings.
    void require(bool fits, Key const& key)
    {
        if (!fits) {
            add_fault(key, find(key));
        }
    }

    [[nodiscard]] std::vector<std::string> const& faults() const { return faults_; }

private:
    [[nodiscard]] Setting find(Key const& key) const
    {
        auto const found = settings_.entries.find(key.name);
        return found == settings_.entries.end() ? Setting{std::string{key.fallback}, "not set"}
                                                : found->second;
    }

    void add_fault(Key const& key, Setting const& setting)
    {
        auto const shown =
            key.name == "smtp.password" ? std::string{"(not shown)"} : "'" + setting.value + "'";
        faults_.push_back(fmt::format("{}: {} {} must be {}", setting.origin, key.name, shown, key.allowed));
    }

    Settings const& settings_;
    std::vector<std::string> faults_;
};

auto number_between(int least, int most)
{
    return [=](std::string const& text) { return parse_number(text, least, most); };
}

std::string_view threads_of_this_machine()
{
    static auto const threads = std::to_string(std::max(4U, std::thread::hardware_concurrency()));
    return threads;
}

void read_site(Reader& reader, Configuration& site)
{
    constexpr auto existing_folder = "a folder that is there";
    reader.read(site.address, {"address", "127.0.0.1", "an IP address of this machine"}, parse_ip_address);
    reader.read(
        site.port,
        {"port", "8080", "a whole number from 0 to 65535 (0: any free port)"},
        number_between(0, 65535)
    );
    reader.read(
        site.base_url,
        {"base_url",
         "http://localhost:8080",
         "an address such as https://steun.example, without a slash at the end"},
        parse_base_url
    );
    reader.read(
        site.database,
        {"database", "sqlite:var/homestart.db", "sqlite:<file> or postgresql://<user>@<host>/<database>"},
        parse_database
    );
    reader.read(site.var_folder, {"var_folder", "var", "a folder"}, parse_path);
    reader.read(site.secret_file, {"secret_file", "var/secret", "a file"}, parse_path);
    reader.read(
        site.programme_file,
        {"programme_file", "programme/home-start-nl-2026.toml", "a file that is there"},
        parse_existing_file
    );
    reader.read(
        site.assets_folder, {"assets_folder", "build/release/assets", existing_folder}, parse_existing_folder
    );
    reader.read(
        site.locales_folder,
        {"locales_folder", "build/release/locales", existing_folder},
        parse_existing_folder
    );
    reader.read(
        site.migrations_folder, {"migrations_folder", "migrations", existing_folder}, parse_existing_folder
    );
    reader.read(site.data_folder, {"data_folder", "data", existing_folder}, parse_existing_folder);
    reader.read(site.press_folder, {"press_folder", "press", existing_folder}, parse_existing_folder);
    reader.read(
        site.mail_domains_file,
        {"mail_domains_file", "data/mail_domains.txt", "a file that is there"},
        parse_existing_file
    );
}

void read_running(Reader& reader, Configuration& site)
{
    reader.read(site.demo, {"demo", "false", "true or false"}, parse_boolean);
    reader.read(
        site.worker_threads,
        {"worker_threads", threads_of_this_machine(), "a whole number from 1 to 256"},
        number_between(1, 256)
    );
    reader.read(
        site.trusted_proxies,
        {"trusted_proxies", "", "IP addresses or ranges such as 10.0.0.0/8, with commas between"},
        parse_ranges
    );
    reader.read(
        site.session_time,
        {"session_hours", "12", "a whole number of hours from 1 to 720"},
        number_between(1, 720)
    );
    reader
        .read(site.log_level, {"log_level", "info", "debug, info, warning or error"}, base::from_code<logging::Level>);
    reader.read(site.log_file, {"log_file", "", "a file, or empty for standard error"}, parse_path);
    reader.read(site.clock_file, {"clock_file", "", "a file, or empty"}, parse_path);
    reader.read(site.caught_mail_folder, {"caught_mail_folder", "", "a folder, or empty"}, parse_path);
}

void read_mail(Reader& reader, MailConfiguration& mail)
{
    reader.read(
        mail.server.host, {"smtp.host", "127.0.0.1", "the name or IP address of a mail server"}, parse_host
    );
    reader.read(
        mail.server.port, {"smtp.port", "25", "a whole number from 1 to 65535"}, number_between(1, 65535)
    );
    reader.read(mail.server.user, {"smtp.user", "", "one line, or empty for no sign-in"}, parse_line);
    reader.read(mail.server.password, {"smtp.password", "", "one line"}, parse_line);
    reader.read(mail.server.security, {"smtp.security", "none", "none, starttls or tls"}, parse_security);
    reader.read(
        mail.from_address, {"smtp.from", "noreply@localhost", "an e-mail address"}, parse_mail_address
    );
    reader.read(mail.from_name, {"smtp.from_name", "Home-Start", "one line"}, parse_line);
}

bool is_on_this_machine(std::string_view base_url)
{
    auto const rest = base_url.substr(std::min(base_url.find("//") + 2, base_url.size()));
    auto const is_host = [rest](std::string_view host) {
        return rest == host || (rest.starts_with(host) && rest.substr(host.size()).starts_with(':'));
    };
    return is_host("localhost") || is_host("127.0.0.1") || is_host("[::1]");
}

// What each setting allows, but the two together do not.
void check_together(Reader& reader, Configuration const& site)
{
    auto const& mail = site.mail.server;
    reader.require(
        site.uses_https() || site.demo || site.base_url.empty() || is_on_this_machine(site.base_url),
        {"base_url", "", "https, unless demo is true or the host is localhost"}
    );
    reader.require(
        mail.user.empty() == mail.password.empty(),
        {"smtp.password", "", "set together with smtp.user, or neither"}
    );
    reader.require(
        site.caught_mail_folder.empty() || site.demo, {"caught_mail_folder", "", "empty unless demo is true"}
    );
    reader.require(site.clock_file.empty() || site.demo, {"clock_file", "", "empty unless demo is true"});
}

} // namespace

FaultyConfiguration::FaultyConfiguration(std::vector<std::string> faults)
    : std::runtime_error{fmt::format("{}", fmt::join(faults, "\n"))}, faults_{std::move(faults)}
{
}

Configuration read_configuration(Settings const& settings)
{
    auto reader = Reader{settings};
    auto configuration = Configuration{};
    read_site(reader, configuration);
    read_running(reader, configuration);
    read_mail(reader, configuration.mail);
    check_together(reader, configuration);
    if (!reader.faults().empty()) {
        throw FaultyConfiguration{reader.faults()};
    }
    return configuration;
}

} // namespace app
