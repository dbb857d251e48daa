// The certificate of the course (certificaat), on paper.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "locations/model/location.hpp"
#include "people/model/person.hpp"
#include "platform/pdf/press.hpp"
#include "training/model/topics.hpp"
#include "volunteers/model/volunteer.hpp"

namespace training {

struct CertificateTopic {
    std::string name;
    base::Date on;
};

struct Certificate {
    locations::Location location;
    std::string name; // whose it is
    std::vector<CertificateTopic> topics;
    base::Date certified_on;
};

// Of this volunteer. Throws base::NotFound when she has none, or did the course elsewhere.
Certificate load_certificate(accounts::SignedInRequest& request, volunteers::VolunteerId id);

// Printed in the language of these texts, and never kept.
web::Response print_certificate(
    accounts::SignedInRequest& request, Certificate const& certificate, text::Texts const& texts
);

} // namespace training
