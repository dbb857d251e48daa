#include "app/stop_signals.hpp"

namespace app {

StopSignals::StopSignals() : signals_{}
{
    sigemptyset(&signals_);
    sigaddset(&signals_, SIGTERM);
    sigaddset(&signals_, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
}

void StopSignals::wait() const
{
    auto signal = 0;
    sigwait(&signals_, &signal);
}

} // namespace app
