// SIGTERM and Ctrl-C, as something to wait for instead of something that strikes.
#pragma once

#include <csignal>

namespace app {

class StopSignals {
public:
    // Make it before any thread, so that all of them leave the signals to wait().
    StopSignals();

    void wait() const;

private:
    sigset_t signals_;
};

} // namespace app
