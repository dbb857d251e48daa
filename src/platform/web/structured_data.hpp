// What a page tells search engines about itself, as JSON-LD (schema.org). A data block: browsers do not run
// it.
#pragma once

#include "platform/template/safe_html.hpp"

#include <boost/json/object.hpp>

namespace web {

// The element for the head of a page. No text in it can end the element.
html::SafeHtml structured_data(boost::json::object const& thing);

} // namespace web
