// The headers with which browsers protect the reader of a page.
// Sources: the website test of internet.nl and the NL API Design Rules.
#pragma once

#include "platform/web/http.hpp"

namespace web {

enum class Transport { plain, encrypted };

// Adds what the response does not say itself. A page that says nothing about caching is kept nowhere
// (no-store): most pages show personal data. Encrypted adds HSTS.
void add_security_headers(Response& response, Transport transport);

} // namespace web
