#pragma once

#include "people/model/mail_domain.hpp"

#include <filesystem>

namespace people {

// Throws std::runtime_error with the name of the file and the line that is wrong.
MailDomains load_mail_domains(std::filesystem::path const& file);

} // namespace people
