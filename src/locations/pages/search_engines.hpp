// What search engines ask for: which pages they may keep.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace locations {

// GET /sitemap.xml: the pages for everybody, of today. Source: sitemaps.org protocol 0.9.
web::Response show_sitemap(accounts::PageRequest& request);

// GET /robots.txt. Source: RFC 9309.
web::Response show_robots(accounts::PageRequest& request);

} // namespace locations
