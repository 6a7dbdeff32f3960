// Ports that no other test uses.
#pragma once

namespace tests {

// A free TCP port of the loopback interface, or UDP port. No two calls of a process get the same, until it has had
// thousands; nor do processes that run at the same time.
unsigned free_port(bool of_datagrams = false);

} // namespace tests
