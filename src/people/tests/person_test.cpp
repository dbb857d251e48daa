#include "people/model/person.hpp"

#include <doctest/doctest.h>

namespace people {

namespace {

Person person(std::string first_name, std::string last_name)
{
    return {
        .id = PersonId{1},
        .location = LocationId{1},
        .first_name = std::move(first_name),
        .last_name = std::move(last_name),
        .email = std::nullopt,
        .phone = std::nullopt,
        .language = text::Language::nl,
    };
}

} // namespace

TEST_CASE("a person has a full name, also with a first name only")
{
    CHECK(full_name(person("Sanne", "de Boer")) == "Sanne de Boer");
    CHECK(full_name(person("Sanne", "")) == "Sanne");
}

} // namespace people
