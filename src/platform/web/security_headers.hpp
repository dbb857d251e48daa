// The headers with which browsers protect the reader of a page.
// Source: internet.nl website test and the NL API Design Rules; see docs/security.md.
#pragma once

#include "platform/web/http.hpp"

namespace web {

enum class Transport { plain, encrypted };

// Adds what the response does not say itself. A page that says nothing about caching is kept nowhere
// (no-store): most pages show personal data. Encrypted adds HSTS.
void add_security_headers(Response& response, Transport transport);

} // namespace web
