#include "app/memory.hpp"

#include <malloc.h>

namespace app {

namespace {

constexpr auto heaps = 2;
// Larger blocks are given back as soon as they are freed; left to itself, the allocator raises this to 32 MB.
constexpr auto largest_kept_bytes = 128 * 1024;

} // namespace

void share_memory()
{
    mallopt(M_ARENA_MAX, heaps);
    mallopt(M_MMAP_THRESHOLD, largest_kept_bytes);
}

void give_memory_back()
{
    malloc_trim(0);
}

} // namespace app
