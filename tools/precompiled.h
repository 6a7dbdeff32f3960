// What most sources include, compiled once for each tree but the native one, where each source must stand on its own
// includes, and clang's. Windows' headers alone take longer to read than most of our files.
#include <webservices.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <coroutine>
#include <cstring>
#include <memory>
#include <mutex>
#include <new>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
