// The web app of a volunteer: what her device may know, and the answers it kept while it had no connection.
//
// A device keeps of each family a first name, a dagdeel and a place; nothing else, and nothing of a family to
// which she does not come any more.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace support {

// GET /my-device: her families, as JSON; the device forgets all others
web::Response show_my_device(accounts::SignedInRequest& request);

// POST /my-device: one answer, with the key and the moment that the device gave it
web::Response create_device_answer(accounts::SignedInRequest& request);

// GET /my-families/offline: the page that is there without a connection. It says nothing of anybody.
web::Response show_offline(accounts::PageRequest& request);

// GET /my-worker.js: the service worker, with the files it keeps
web::Response show_worker(accounts::PageRequest& request);

// GET /my-app.webmanifest
web::Response show_manifest(accounts::PageRequest& request);

} // namespace support
