#include "platform/web/structured_data.hpp"

#include <boost/json/serialize.hpp>

namespace web {

html::SafeHtml structured_data(boost::json::object const& thing)
{
    auto json = std::string{};
    for (auto const letter : boost::json::serialize(thing)) {
        if (letter == '<') {
            json += "\\u003c";
        } else {
            json += letter;
        }
    }
    return html::SafeHtml{"<script type=\"application/ld+json\">" + json + "</script>\n"};
}

} // namespace web
