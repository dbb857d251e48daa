// What the server holds of the memory of the machine (geheugen), as the allocator of glibc keeps it.
#pragma once

namespace app {

// Lets all threads take from the same few heaps, so that what a busy one gave back serves the others. Call
// it before any thread begins.
void share_memory();

// Gives back to the system what was needed for a large task and is not any more.
void give_memory_back();

} // namespace app
