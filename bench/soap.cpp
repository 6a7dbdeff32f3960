// The classic benchmark of SOAP toolkits: arrays that a server sends back, over HTTP. What wsutil and this library make
// of contracts/echo.wsdl, against what gSOAP makes of it. Natively only.
//
//   soap [SVG]        microseconds of the processor, client's and server's together, that a call takes: a line for each
//                     operation and number of elements, and with SVG a picture of the ratios
//
// Both servers are processes of their own. Every result is compared with what was sent once before anything is
// measured. COUNTS says how many elements.
#include "contest.h"
#include "peers/echo_gsoap.h"
#include "peers/load.h"
#include "support/chart.h"
#include "support/echo_service.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <fstream>

namespace {

using namespace bench;

constexpr struct {
    echo_operation which;
    const char* name;
} operations[] = {
    {echo_operation::nothing, "echoVoid"},
    {echo_operation::ints, "echoInts"},
    {echo_operation::doubles, "echoDoubles"},
    {echo_operation::strings, "echoStrings"},
    {echo_operation::mesh_objects, "echoMeshInterfaceObjects"},
    {echo_operation::events, "echoSimpleEvents"},
};

// A port that nobody listened at a moment ago.
unsigned free_port() {
    const int s = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof at;
    if (bind(s, reinterpret_cast<sockaddr*>(&at), sizeof at) != 0 ||
        getsockname(s, reinterpret_cast<sockaddr*>(&at), &size) != 0)
        check(E_FAIL, "bind");
    close(s);
    return ntohs(at.sin_port);
}

int told; // where a server says that it is ready
void tell_ready() {
    if (write(told, "", 1) != 1) std::exit(1);
    close(told);
}

// A process that ends with this one. To be made before there are threads.
class server {
  public:
    explicit server(void (*serve)(unsigned port)) : port(free_port()) {
        int ends[2];
        if (pipe(ends) != 0) check(E_FAIL, "pipe");
        process = fork();
        if (process == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            close(ends[0]);
            told = ends[1];
            serve(port);
        }
        close(ends[1]);
        char byte;
        if (read(ends[0], &byte, 1) != 1) check(E_FAIL, "a server");
        close(ends[0]);
    }
    ~server() { kill(process, SIGKILL); }

    const unsigned port;
    int process;
};

void serve_ours(unsigned port) {
    host_echo(port);
    tell_ready();
    wait_for_ever();
}
void serve_gsoap(unsigned port) {
    serve_gsoap_echo(port, tell_ready);
}

class measurement {
  public:
    // How many times gSOAP's.
    double measure(const char* name, echo_operation which, size_t count) {
        const echo_value value = make_echo_value(which, count);
        const auto ours = our_echo(ours_.port, value), gsoaps = gsoap_echo(gsoap_.port, value);
        for (echo_call* each : {ours.get(), gsoaps.get()}) {
            each->call();
            if (each->result() != value) check(E_FAIL, name);
        }
        const auto processors_us = [this] { return cpu_us() + cpu_us_of(ours_.process) + cpu_us_of(gsoap_.process); };
        auto us = compare({{"ours", [&] { ours->call(); }}, {"gSOAP", [&] { gsoaps->call(); }}}, processors_us);
        std::printf("  %-25s %6zu %10.1f us, %.2f times gSOAP\n", name, count, us["ours"], us["gSOAP"] / us["ours"]);
        std::fflush(stdout);
        return us["gSOAP"] / us["ours"];
    }

  private:
    const server ours_{serve_ours}, gsoap_{serve_gsoap};
};

} // namespace

int main(int argc, char** argv) {
    measurement all;
    chart picture;
    picture.title = "Arrays sent back over HTTP";
    picture.x_title = "elements in the array";
    picture.y_title = "calls for one of gSOAP’s";
    picture.columns = list_setting("COUNTS", "1 10 100 1000 10000");
    picture.base = 1;
    picture.base_name = "gSOAP";
    for (const auto& [which, name] : operations) {
        chart::line& line = picture.lines.emplace_back(chart::line{name, {}});
        for (const std::string& count : picture.columns) {
            line.values.push_back(all.measure(name, which, static_cast<size_t>(std::atol(count.c_str()))));
            if (which == echo_operation::nothing) break; // it has no elements
        }
    }
    if (argc > 1 && !(std::ofstream(argv[1]) << picture.svg())) check(E_FAIL, argv[1]);
    return 0;
}
