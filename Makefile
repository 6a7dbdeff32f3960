# webservices: one C++20 tree, built natively (libwebservices.so) and for Windows (webservices.dll, both architectures).
#
#   make              native, win64 and win32            make check    every test of every tree
#   make native|win64|win32                              make check-native|check-asan|check-tsan|check-win64[-pe]|…
#   make torture      tests without memory               make V=1 ...  shows the commands
#   make demo|bench|soak|fuzz|install|uninstall|clean|format   make check-peers   other makers' SOAP clients and servers
#
# BUILD is where everything goes, DEPS where third-party sources and static libraries are kept (several checkouts can
# share one DEPS). docs/building.md says more.

VERSION := 0.1.0

-include config.mk

BUILD ?= build
DEPS ?= $(BUILD)/deps
SETUP ?= tools/setup
export BUILD DEPS
prefix ?= /usr/local
exec_prefix ?= $(prefix)
libdir ?= $(exec_prefix)/lib
includedir ?= $(prefix)/include
INSTALL ?= install

MINGW64 ?= x86_64-w64-mingw32-
MINGW32 ?= i686-w64-mingw32-
MINGW_THREADS ?= -posix
LLVM_DLLTOOL ?= llvm-dlltool
LLD_LINK ?= lld-link
CLANG_FORMAT ?= clang-format
CLANGXX ?= clang++

# All processors, unless the command line says otherwise.
MAKEFLAGS += -j$(shell nproc)

Q := $(if $(V),,@)
say = $(if $(V),,@printf '  %-7s %s\n' '$(1)' '$(2)')

.DELETE_ON_ERROR:
.SUFFIXES:
.PRECIOUS: $(DEPS)/%.ready $(BUILD)/win64/%/webservices-io.dll $(BUILD)/win32/%/webservices-io.dll
.PHONY: all native win64 win32 asan tsan check check-native check-asan check-tsan check-win64 check-win64-pe check-win32 \
        check-win32-pe check-link check-install \
        check-header check-wsutil check-wsutil-win64 check-format check-functions check-peers torture format demo bench soak \
        fuzz install uninstall clean FORCE
all: native win64 win32

# ---- sources -------------------------------------------------------------------------------------------------------

SOURCES := $(filter-out src/wine/%,$(sort $(wildcard src/*/*.cpp)))
# The half that runs on the host's side of Wine.
UNIX_SOURCES := $(sort $(wildcard src/io/uv_*.cpp src/wine/*.cpp))
# Other people's, in C: compiled with each tree's own flags.
LLHTTP := llhttp api http
SUPPORT := $(sort $(wildcard tests/support/*.cpp))
PUBLIC_TESTS := $(patsubst tests/%.cpp,%,$(sort $(wildcard tests/test_*.cpp)))
INTERNAL_TESTS := $(patsubst tests/%.cpp,%,$(sort $(wildcard tests/internal/test_*.cpp)))
ALL_TESTS := $(PUBLIC_TESTS) $(INTERNAL_TESTS)
# What only a Windows module has: tests that are built for the Windows trees alone.
WINDOWS_TESTS := $(patsubst tests/%.cpp,%,$(sort $(wildcard tests/windows/test_*.cpp)))
BENCHES := $(patsubst %.cpp,%,$(sort $(wildcard bench/*.cpp)))
BENCH_SUPPORT := $(sort $(wildcard bench/support/*.cpp))
# Other people's libraries at the same work, natively.
BENCH_PEERS := $(sort $(wildcard bench/peers/*.cpp))
# Programs that are there natively only, and what they are made of.
NATIVE_BENCHES := bench/soak bench/tcp bench/flood bench/soap bench/wsdl
# Services that some of them offer and call: WSDL, of which wsutil and gSOAP's compilers make the rest.
BENCH_CONTRACTS := $(patsubst bench/contracts/%.wsdl,%,$(sort $(wildcard bench/contracts/*.wsdl)))
SOAK := $(sort $(wildcard bench/soak/*.cpp))
EXAMPLES := $(patsubst %.cpp,%,$(sort $(wildcard examples/*.cpp)))
# A contract, X.wsdl with X.xsd beside it or not, is compiled by wsutil for the examples X_service and X_client.
CONTRACTS := $(patsubst %.wsdl,%,$(sort $(wildcard examples/*.wsdl)))
contract_of = $(filter $(patsubst %_client,%,$(1:%_service=%)),$(CONTRACTS))
# The compiler of WSDL to C, a program for the trees that it is useful in.
WSUTIL := $(sort $(wildcard wsutil/*.cpp))
WSUTIL_TREES := native asan win64 win32
FUZZ_TARGETS ?= $(patsubst fuzz/%.cpp,%,$(sort $(wildcard fuzz/*.cpp)))
FORMATTED := $(sort $(foreach d,include include/* src src/* tests tests/* tests/peers/wine tests/peers/mono bench bench/* examples fuzz tools wsutil, \
                 $(wildcard $(d)/*.h $(d)/*.cpp $(d)/*.c)))

# The objects that several threads may use at once: their tests, and those of the floors beneath, run under TSan.
TSAN_TOPICS ?= listener channel service custom session abort io loop race thread async udp http faults
TSAN_TESTS := $(sort $(foreach t,$(TSAN_TOPICS),$(filter test_$(t)% internal/test_$(t)%,$(ALL_TESTS))))

# ---- trees ---------------------------------------------------------------------------------------------------------
# Each variable ends in its tree's name.

WARNINGS := -Wall -Wextra -Werror
COMMON := -std=c++20 -g $(WARNINGS) -ffunction-sections
WINDOWS := -D_WIN32_WINNT=0x0601 -DUNICODE -D_UNICODE -DWIN32_LEAN_AND_MEAN -DNOMINMAX
CXXFLAGS ?= -O2
# XML is where the time goes: there the compiler may inline more.
HOT := src/xml/% src/serialization/% src/api/reader.cpp src/api/writer.cpp src/api/serialization.cpp
LDFLAGS ?=

NATIVE_TREES := native asan tsan fuzz
WINDOWS_TREES := win64 win32
TREES := $(NATIVE_TREES) $(WINDOWS_TREES)

CXX_native = $(CXX)
CC_native = $(CC)
AR_native = $(AR)
FLAGS_native = $(COMMON) -fdata-sections $(CXXFLAGS) -fPIC -fvisibility=hidden -pthread
LDFLAGS_native = $(LDFLAGS) -pthread -Wl,--gc-sections
LIBS_native = -luv
PREPARED_native = $(DEPS)/native.ready

# C callers may pass any number as an enumeration, and the tests do: such values are refused, not undefined.
CXX_asan = $(CXX)
CC_asan = $(CC)
AR_asan = $(AR)
FLAGS_asan = $(COMMON) -g1 -O1 -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize=enum -fno-sanitize-recover=all -pthread -DWS_DEBUG
LDFLAGS_asan = $(LDFLAGS) -pthread -fsanitize=address,undefined
LIBS_asan = -luv
PREPARED_asan = $(DEPS)/native.ready

CXX_tsan = $(CXX)
CC_tsan = $(CC)
AR_tsan = $(AR)
FLAGS_tsan = $(COMMON) -g1 -O1 -fno-omit-frame-pointer -fsanitize=thread -pthread -DWS_DEBUG
LDFLAGS_tsan = $(LDFLAGS) -pthread -fsanitize=thread
LIBS_tsan = -luv
PREPARED_tsan = $(DEPS)/native.ready

# clang's, for libFuzzer: the floors that read and write XML, without the network. Without WS_DEBUG, for that keeps freed
# objects, which libFuzzer takes for leaks; and GCC has the macro by itself.
CXX_fuzz = $(CLANGXX)
CC_fuzz = $(CLANGXX)
AR_fuzz = $(AR)
FLAGS_fuzz = $(COMMON) -g1 -O1 -fno-omit-frame-pointer -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=enum \
             -fno-sanitize-recover=all -fsized-deallocation -D__SANITIZE_ADDRESS__
LDFLAGS_fuzz = $(LDFLAGS) -fsanitize=fuzzer,address,undefined
PREPARED_fuzz = $(DEPS)/fuzz.ready
SOURCES_fuzz := $(filter src/core/% src/xml/% src/serialization/% src/message/%, $(SOURCES)) \
                $(filter-out src/api/channel% src/api/listener% src/api/unimplemented%,$(filter src/api/%,$(SOURCES)))

LIBUV_LIBS := -lws2_32 -liphlpapi -luserenv -lpsapi -luser32 -ladvapi32 -ldbghelp -lole32 -lshell32

TOOL_win64 = $(MINGW64)
TARGET_win64 = x86_64-w64-mingw32
CXX_win64 = $(MINGW64)g++$(MINGW_THREADS)
CC_win64 = $(MINGW64)gcc$(MINGW_THREADS)
AR_win64 = $(MINGW64)ar
FLAGS_win64 = $(COMMON) -O2 $(WINDOWS) -isystem $(DEPS)/$(TARGET_win64)/include
LDFLAGS_win64 = -static -Wl,--gc-sections -Wl,--dynamicbase,--nxcompat,--high-entropy-va
LIBS_win64 = -L$(DEPS)/$(TARGET_win64)/lib -luv $(LIBUV_LIBS)
PREPARED_win64 = $(DEPS)/$(TARGET_win64).ready
DLLTOOL_win64 = $(LLVM_DLLTOOL) -m i386:x86-64
CPU_win64 = x86_64
HOST_win64 = -m64
ENTRY_win64 = DllMainCRTStartup

# Callers on 32-bit Windows keep the stack on 4 bytes only, so whoever uses SSE realigns it.
TOOL_win32 = $(MINGW32)
TARGET_win32 = i686-w64-mingw32
CXX_win32 = $(MINGW32)g++$(MINGW_THREADS)
CC_win32 = $(MINGW32)gcc$(MINGW_THREADS)
AR_win32 = $(MINGW32)ar
FLAGS_win32 = $(COMMON) -O2 -msse2 -mfpmath=sse -mstackrealign $(WINDOWS) -isystem $(DEPS)/$(TARGET_win32)/include
LDFLAGS_win32 = -static -Wl,--gc-sections -Wl,--dynamicbase,--nxcompat,--large-address-aware
LIBS_win32 = -L$(DEPS)/$(TARGET_win32)/lib -luv $(LIBUV_LIBS)
PREPARED_win32 = $(DEPS)/$(TARGET_win32).ready
DLLTOOL_win32 = $(LLVM_DLLTOOL) -m i386 -k
CPU_win32 = i386
HOST_win32 = -m32
ENTRY_win32 = _DllMainCRTStartup@12

$(foreach t,$(NATIVE_TREES),$(eval EXE_$(t) :=))
$(foreach t,$(WINDOWS_TREES),$(eval EXE_$(t) := .exe))

# What a tree's objects, static archive and programs are made of. $(1) is the tree.
define tree_rules
OBJECTS_$(1) := $(patsubst %.cpp,$(BUILD)/$(1)/obj/%.o,$(or $(SOURCES_$(1)),$(SOURCES))) \
  $(if $(SOURCES_$(1)),,$(LLHTTP:%=$(BUILD)/$(1)/obj/llhttp/%.o))
SUPPORT_$(1) := $(SUPPORT:%.cpp=$(BUILD)/$(1)/obj/%.o)
PUBLIC_TESTS_$(1) := $(PUBLIC_TESTS:%=$(BUILD)/$(1)/tests/%$(EXE_$(1)))
INTERNAL_TESTS_$(1) := $(INTERNAL_TESTS:%=$(BUILD)/$(1)/tests/%$(EXE_$(1)))
WINDOWS_TESTS_$(1) := $(WINDOWS_TESTS:%=$(BUILD)/$(1)/tests/%$(EXE_$(1)))
BENCHES_$(1) := $(patsubst %,$(BUILD)/$(1)/%$(EXE_$(1)),$(if $(filter $(1),$(WINDOWS_TREES)),$(filter-out $(NATIVE_BENCHES),$(BENCHES)),$(BENCHES)))
EXAMPLES_$(1) := $(EXAMPLES:%=$(BUILD)/$(1)/%$(EXE_$(1)))
BENCH_SUPPORT_$(1) := $(patsubst %.cpp,$(BUILD)/$(1)/obj/%.o,$(BENCH_SUPPORT)) $(BENCH_CONTRACTS:%=$(BUILD)/$(1)/obj/contracts/%.wsdl.o)
INCLUDES_$(1) = -Iinclude -Isrc -Itests $$(if $$(findstring /obj/src/channel/http_syntax.o,$$@),-isystem $(DEPS)/llhttp) $$(if $$(findstring /obj/bench/,$$@),-I$(BUILD)/contracts) $$(if $$(findstring /obj/bench/peers/,$$@),$$(PEER_INCLUDES)) $$(if $$(filter $(BUILD)/$(1)/obj/examples/% $(BUILD)/$(1)/obj/tests/peers/%,$$@),-I$(BUILD)/$(1)/generated -UWIN32_LEAN_AND_MEAN -UNOMINMAX)

# Objects are made again when the compiler or its flags change, archives when a source comes or goes.
$(BUILD)/$(1)/flags: FORCE
	@mkdir -p $$(@D); printf '%s\n' '$$(CXX_$(1)) $$(FLAGS_$(1)) $$(FLAGS_HOT_$(1)) $$(FLAGS_TESTS_$(1))' | cmp -s - $$@ || printf '%s\n' '$$(CXX_$(1)) $$(FLAGS_$(1)) $$(FLAGS_HOT_$(1)) $$(FLAGS_TESTS_$(1))' > $$@
$(BUILD)/$(1)/sources: FORCE
	@mkdir -p $$(@D); printf '%s\n' '$(SOURCES)' | cmp -s - $$@ || printf '%s\n' '$(SOURCES)' > $$@

# Tests are many, and wait more than they work: without optimization they are compiled in half the time.
FLAGS_HOT_$(1) := $(if $(filter native win64 win32,$(1)),$(if $(filter -O2,$(FLAGS_$(1))),-O3 -falign-functions=64))
FLAGS_TESTS_$(1) := -O0
# wsutil runs for milliseconds: it, too, is to be compiled quickly.
FLAGS_BRIEF_$(1) := $(if $(filter -O2,$(FLAGS_$(1))),-O1)
FLAGS_OF_$(1) = $$(FLAGS_$(1)) $$(if $$(filter $(BUILD)/$(1)/obj/tests/%,$$@),$$(FLAGS_TESTS_$(1)))$$(if $$(filter $(BUILD)/$(1)/obj/wsutil/%,$$@),$$(FLAGS_BRIEF_$(1)))

PRECOMPILED_$(1) := $(if $(filter native fuzz,$(1)),,$(BUILD)/$(1)/precompiled.h.gch $(BUILD)/$(1)/precompiled_tests.h.gch)
USE_PRECOMPILED_$(1) = $$(if $$(PRECOMPILED_$(1)),$$(if $$(filter $(BUILD)/$(1)/obj/src/% $(BUILD)/$(1)/obj/wsutil/%,$$@),-Winvalid-pch -include $(BUILD)/$(1)/precompiled.h, \
  $$(if $$(filter $(BUILD)/$(1)/obj/tests/%,$$(filter-out %/test_header.o,$$@)),-Winvalid-pch -include $(BUILD)/$(1)/precompiled_tests.h)))

$(BUILD)/$(1)/precompiled.h.gch: tools/precompiled.h $(BUILD)/$(1)/flags | $$(PREPARED_$(1))
	$$(call say,CXX,$$@)
	$$(Q)$$(CXX_$(1)) $$(FLAGS_$(1)) $$(INCLUDES_$(1)) -MMD -MP -MF $(BUILD)/$(1)/precompiled.d -x c++-header -o $$@ $$<
$(BUILD)/$(1)/precompiled_tests.h.gch: tools/precompiled.h $(BUILD)/$(1)/flags | $$(PREPARED_$(1))
	$$(call say,CXX,$$@)
	$$(Q)$$(CXX_$(1)) $$(FLAGS_$(1)) $$(FLAGS_TESTS_$(1)) $$(INCLUDES_$(1)) -MMD -MP -MF $(BUILD)/$(1)/precompiled_tests.d -x c++-header -o $$@ $$<

$(BUILD)/$(1)/obj/%.o: %.cpp $(BUILD)/$(1)/flags $$(PRECOMPILED_$(1)) | $$(PREPARED_$(1))
	@mkdir -p $$(@D)
	$$(call say,CXX,$$@)
	$$(Q)$$(CXX_$(1)) $$(USE_PRECOMPILED_$(1)) $$(FLAGS_OF_$(1)) $$(if $$(filter $(HOT),$$<),$$(FLAGS_HOT_$(1))) \
	  $$(INCLUDES_$(1)) -MMD -MP -c -o $$@ $$<
$(BUILD)/$(1)/obj/%.o: %.c $(BUILD)/$(1)/flags | $$(PREPARED_$(1))
	@mkdir -p $$(@D)
	$$(call say,CC,$$@)
	$$(Q)$$(CC_$(1)) $$(subst -std=c++20,-std=c11,$$(FLAGS_$(1))) $$(INCLUDES_$(1)) -MMD -MP -c -o $$@ $$<

$(patsubst %,$(BUILD)/$(1)/obj/%.o,$(BENCHES) $(BENCH_SUPPORT:.cpp=)): | $(BENCH_CONTRACTS:%=$(BUILD)/contracts/%.wsdl.c)
$(BENCH_CONTRACTS:%=$(BUILD)/$(1)/obj/contracts/%.wsdl.o): $(BUILD)/$(1)/obj/contracts/%.o: $(BUILD)/contracts/%.c $(BUILD)/$(1)/flags | $$(PREPARED_$(1))
	@mkdir -p $$(@D)
	$$(call say,CC,$$@)
	$$(Q)$$(CC_$(1)) $$(subst -std=c++20,-std=c11,$$(FLAGS_$(1))) -Iinclude -c -o $$@ $$<

$(BUILD)/$(1)/obj/src/channel/http_syntax.o: | $(DEPS)/llhttp.ready
$(LLHTTP:%=$(BUILD)/$(1)/obj/llhttp/%.o): $(BUILD)/$(1)/obj/llhttp/%.o: $(BUILD)/$(1)/flags | $(DEPS)/llhttp.ready $$(PREPARED_$(1))
	@mkdir -p $$(@D)
	$$(call say,CC,$$@)
	$$(Q)$$(CC_$(1)) $$(filter-out $(WARNINGS),$$(subst -std=c++20,-std=c11,$$(FLAGS_$(1)))) -w -I$(DEPS)/llhttp -c -o $$@ $(DEPS)/llhttp/$$*.c

$(BUILD)/$(1)/libwebservices.a: $$(OBJECTS_$(1)) $(BUILD)/$(1)/sources
	$$(call say,AR,$$@)
	$$(Q)rm -f $$@ && $$(AR_$(1)) rcs $$@ $$(OBJECTS_$(1))

# A test gets the parts of tests/support that it uses.
$(BUILD)/$(1)/libsupport.a: $$(SUPPORT_$(1))
	$$(Q)rm -f $$@ && $$(AR_$(1)) rcs $$@ $$(SUPPORT_$(1))
# And a benchmark those of bench/support and bench/peers.
$(BUILD)/$(1)/libbench.a: $$(BENCH_SUPPORT_$(1))
	$$(Q)rm -f $$@ && $$(AR_$(1)) rcs $$@ $$(BENCH_SUPPORT_$(1))

-include $(BUILD)/$(1)/precompiled.d $(BUILD)/$(1)/precompiled_tests.d $$(OBJECTS_$(1):.o=.d) $$(SUPPORT_$(1):.o=.d) $$(BENCH_SUPPORT_$(1):.o=.d) \
  $(patsubst %,$(BUILD)/$(1)/obj/%.d,$(ALL_TESTS:%=tests/%) $(WINDOWS_TESTS:%=tests/%) $(BENCHES) $(EXAMPLES) $(FUZZ_TARGETS:%=fuzz/%)) \
  $(patsubst %.c,$(BUILD)/$(1)/obj/%.d,$(wildcard tests/*_c.c tests/internal/*_c.c))
endef
$(foreach t,$(TREES),$(eval $(call tree_rules,$(t))))

# The header comes with it.
$(BUILD)/contracts/%.wsdl.c: bench/contracts/%.wsdl $(BUILD)/native/wsutil
	@mkdir -p $(@D)
	$(Q)$(BUILD)/native/wsutil /nologo /wsdl:$< /out:$(@D)

# What make bench measures against, natively: gSOAP's serializers are generated here, and its servers and clients of the
# contracts, in a namespace each.
GSOAP_CONTRACTS := $(foreach c,$(BENCH_CONTRACTS),$(foreach part,C Client Server,$(BUILD)/native/gsoap/$(c)/$(c)$(part).o))
PEERS := $(BENCH_PEERS:%.cpp=$(BUILD)/native/obj/%.o) $(BUILD)/native/gsoap/soapC.o $(GSOAP_CONTRACTS)
PEER_INCLUDES = $(shell xml2-config --cflags) -isystem $(BUILD)/native/gsoap -isystem $(DEPS)/llhttp
PEER_LIBS := -Wl,--as-needed -luv -lxml2 -lexpat -l:libgsoap++.a
BENCH_SUPPORT_native += $(PEERS)
$(BUILD)/native/libbench.a: $(PEERS) $(LLHTTP:%=$(BUILD)/native/obj/llhttp/%.o)
BENCH_SUPPORT_native += $(LLHTTP:%=$(BUILD)/native/obj/llhttp/%.o)
-include $(PEERS:.o=.d)

SOAK_OBJECTS := $(SOAK:%.cpp=$(BUILD)/native/obj/%.o)
$(BUILD)/native/bench/soak: $(SOAK_OBJECTS)
-include $(SOAK_OBJECTS:.o=.d)

$(PEERS): | $(BUILD)/native/gsoap/soapC.cpp $(BENCH_CONTRACTS:%=$(BUILD)/native/gsoap/%/made)
$(BUILD)/native/gsoap/soapC.cpp: bench/peers/orders.gsoap | $(DEPS)/bench.ready
	@mkdir -p $(@D)
	$(Q)soapcpp2 -0 -C -L -w -x -d $(@D) $< > $(@D)/log 2>&1 || { cat $(@D)/log; false; }
# C's types, which are faster than the standard library's, in C++, which has namespaces.
$(BUILD)/native/gsoap/%/made: bench/contracts/%.wsdl | $(DEPS)/bench.ready
	@mkdir -p $(@D)
	$(Q){ wsdl2h -c -o $(@D)/$*.h $< && sed -i '/^\/\/gsoapopt/d' $(@D)/$*.h && \
	  soapcpp2 -L -w -x -q $* -d $(@D) $(@D)/$*.h; } > $(@D)/log 2>&1 || { cat $(@D)/log; false; }
	@touch $@
$(foreach c,$(BENCH_CONTRACTS),$(eval $(filter %.cpp,$(patsubst $(BUILD)/native/gsoap/$(c)/%.o,$(BUILD)/native/gsoap/$(c)/%.cpp,$(GSOAP_CONTRACTS))): $(BUILD)/native/gsoap/$(c)/made ;))
$(BUILD)/native/gsoap/soapC.o $(GSOAP_CONTRACTS): %.o: %.cpp $(BUILD)/native/flags
	$(call say,CXX,$@)
	$(Q)$(CXX) $(filter-out $(WARNINGS),$(FLAGS_native)) -w -c -o $@ $<

# What wsutil makes of contract $(2) for tree $(1) and its programs $(3), always with the native wsutil: a .h and a .c for
# each of the contract's files.
generated_objects = $(patsubst %,$(BUILD)/$(1)/obj/generated/%.o,$(notdir $(wildcard $(2:%=%.wsdl) $(2:%=%.xsd))))
define contract_rules
GENERATED_$(1)_$(2) := $(patsubst %,$(BUILD)/$(1)/generated/%,$(notdir $(wildcard $(2).wsdl $(2).xsd)))
$$(GENERATED_$(1)_$(2):%=%.c) $$(GENERATED_$(1)_$(2):%=%.h) &: $(wildcard $(2).wsdl $(2).xsd) $(BUILD)/native/wsutil
	@mkdir -p $$(@D)
	$$(call say,WSUTIL,$(2).wsdl)
	$$(Q)$(BUILD)/native/wsutil /nologo /out:$$(@D) /wsdl:$(2).wsdl $(patsubst %,/xsd:%,$(wildcard $(2).xsd))
$(3:%=$(BUILD)/$(1)/obj/%.o): | $$(GENERATED_$(1)_$(2):%=%.h)
$(call generated_objects,$(1),$(2)): $(BUILD)/$(1)/obj/generated/%.o: $(BUILD)/$(1)/generated/%.c $(BUILD)/$(1)/flags | $$(PREPARED_$(1))
	@mkdir -p $$(@D)
	$$(call say,CC,$$@)
	$$(Q)$$(CC_$(1)) $$(subst -std=c++20,-std=c11,$$(FLAGS_$(1))) -Iinclude -MMD -MP -c -o $$@ $$<
-include $(patsubst %.o,%.d,$(call generated_objects,$(1),$(2)))
endef
$(foreach t,native $(WINDOWS_TREES),$(foreach c,$(CONTRACTS),$(eval $(call contract_rules,$(t),$(c),$(c)_service $(c)_client))))

# A program of tree $(1), called $(2) in the tree and made from object $(3), linked with $(4), which needs $(5). What it
# has in C stands beside it, in $(3)_c.c.
define program_rule
$(BUILD)/$(1)/$(2)$(EXE_$(1)): $(BUILD)/$(1)/obj/$(3).o $(patsubst %.c,$(BUILD)/$(1)/obj/%.o,$(wildcard $(3)_c.c)) $(if $(filter tests/%,$(2)),$(BUILD)/$(1)/libsupport.a) $(if $(filter bench/%,$(2)),$(BUILD)/$(1)/libbench.a) $(5)
	@mkdir -p $$(@D)
	$$(call say,LINK,$$@)
	$$(Q)$$(CXX_$(1)) $$(LDFLAGS_$(1)) -o $$@ $$(filter %.o %/libsupport.a %/libbench.a,$$^) $(4)
endef

# ---- native library ------------------------------------------------------------------------------------------------

SO := $(BUILD)/native/libwebservices.so
native: $(SO) $(BUILD)/native/libwebservices.a $(BUILD)/native/webservices.pc

$(BUILD)/native/exports.map: webservices.def
	@mkdir -p $(@D)
	$(Q)awk 'BEGIN { print "WEBSERVICES_1 {\n  global:" } /@/ { print "    " $$1 ";" } END { print "  local: *;\n};" }' $< > $@

$(SO).$(VERSION): $(OBJECTS_native) $(BUILD)/native/sources $(BUILD)/native/exports.map
	$(call say,LINK,$@)
	$(Q)$(CXX) $(LDFLAGS_native) -shared -o $@ $(OBJECTS_native) -Wl,-soname,libwebservices.so.1 -Wl,-z,defs,-z,relro,-z,now \
	  -Wl,-Bsymbolic-functions -Wl,--version-script=$(BUILD)/native/exports.map $(LIBS_native)
$(SO).1: $(SO).$(VERSION)
	$(Q)ln -sf $(<F) $@
$(SO): $(SO).1
	$(Q)ln -sf $(<F) $@

$(BUILD)/native/webservices.pc: Makefile $(wildcard config.mk)
	@mkdir -p $(@D)
	$(Q)printf '%s\n' 'prefix=$(prefix)' 'libdir=$(libdir)' 'includedir=$(includedir)' '' 'Name: webservices' \
	  'Description: Windows Web Services API' 'Version: $(VERSION)' 'Requires.private: libuv' \
	  'Libs: -L$${libdir} -lwebservices' 'Libs.private: -lstdc++ -pthread' 'Cflags: -I$${includedir}' > $@

# ---- the pair for Wine: a name for Windows programs to load, and libuv on the host's side ----------------------------
# As they lie here, $(BUILD)/TREE/wine is a directory for WINEDLLPATH.

define wine_rules
HELPER_$(1) := $(BUILD)/$(1)/wine/$(CPU_$(1))-windows/webservices-io.dll
UNIX_$(1) := $(BUILD)/$(1)/wine/$(CPU_$(1))-unix/webservices-io.so
UNIX_OBJECTS_$(1) := $(UNIX_SOURCES:%.cpp=$(BUILD)/$(1)/unix/%.o)

$(BUILD)/$(1)/unix/%.o: %.cpp Makefile | $(DEPS)/$(CPU_$(1))-unix.ready
	@mkdir -p $$(@D)
	$$(call say,CXX,$$@)
	$$(Q)$$(CXX) $(HOST_$(1)) $(COMMON) -fdata-sections -O2 -fPIC -fvisibility=hidden -fno-exceptions -fno-rtti \
	  -include src/wine/old_glibc.h \
	  -isystem $(DEPS)/$(CPU_$(1))-unix/include -Iinclude -Isrc -MMD -MP -c -o $$@ $$<
$$(UNIX_$(1)): $$(UNIX_OBJECTS_$(1)) src/wine/exports.map
	@mkdir -p $$(@D)
	$$(call say,LINK,$$@)
	$$(Q)$$(CC) $(HOST_$(1)) -shared -o $$@ $$(UNIX_OBJECTS_$(1)) $(DEPS)/$(CPU_$(1))-unix/lib/libuv.a -static-libgcc \
	  -Wl,--gc-sections -Wl,-z,defs,-z,relro,-z,now -Wl,--version-script=src/wine/exports.map \
	  -Wl,--no-as-needed -l:libpthread.so.0
$$(HELPER_$(1)): src/wine/helper.c Makefile | $$(PREPARED_$(1)) $(DEPS)/wine.ready
	@mkdir -p $$(@D)
	$$(call say,LINK,$$@)
	$$(Q)$$(CC_$(1)) -O2 $(WARNINGS) -shared -nostdlib -s -Wl,-e,$(ENTRY_$(1)) -Wl,--dynamicbase,--nxcompat -o $$@ $$<
	$$(Q)winebuild --builtin $$@
$(BUILD)/$(1)/%/webservices-io.dll: $$(HELPER_$(1))
	@mkdir -p $$(@D)
	$$(Q)cp -f $$< $$@
-include $$(UNIX_OBJECTS_$(1):.o=.d)
endef
$(foreach t,$(WINDOWS_TREES),$(eval $(call wine_rules,$(t))))

# ---- Windows library -----------------------------------------------------------------------------------------------

MESSAGES := $(wildcard src/core/messages.inc)
$(BUILD)/host/message_table: tools/message_table.cpp $(MESSAGES) | $(DEPS)/native.ready
	@mkdir -p $(@D)
	$(call say,CXX,$@)
	$(Q)$(CXX) -std=c++20 -O1 $(WARNINGS) -Isrc -o $@ $<
$(BUILD)/host/messages.bin: $(BUILD)/host/message_table
	$(Q)$< > $@

define dll_rules
$(BUILD)/$(1)/webservices.res: src/webservices.rc Makefile $(BUILD)/host/messages.bin | $$(PREPARED_$(1))
	@mkdir -p $$(@D)
	$$(Q)$$(TOOL_$(1))windres -DWS_VERSION=$(VERSION) -DWS_VERSION_NUMBERS=$$(subst .,$$(comma),$(VERSION)),0 \
	  -I$(BUILD)/host -O coff -o $$@ $$<

$(BUILD)/$(1)/webservices.dll: $$(OBJECTS_$(1)) $(BUILD)/$(1)/sources $(BUILD)/$(1)/webservices.def \
  $(BUILD)/$(1)/webservices.res | $$(PREPARED_$(1))
	$$(call say,LINK,$$@)
	$$(Q)$$(CXX_$(1)) $$(LDFLAGS_$(1)) -shared -o $$@ $$(OBJECTS_$(1)) $(BUILD)/$(1)/webservices.def \
	  $(BUILD)/$(1)/webservices.res -Wl,--kill-at $$(LIBS_$(1))
	$$(Q)$$(TOOL_$(1))objcopy --only-keep-debug $$@ $$@.debug
	$$(Q)$$(TOOL_$(1))strip --strip-all $$@
	$$(Q)cd $$(@D) && $$(TOOL_$(1))objcopy --add-gnu-debuglink=webservices.dll.debug webservices.dll

$(BUILD)/$(1)/WebServices.lib: $(BUILD)/$(1)/webservices.def | $$(PREPARED_$(1))
	$$(call say,LIB,$$@)
	$$(Q)$$(DLLTOOL_$(1)) -D webservices.dll -d $$< -l $$@

$(BUILD)/$(1)/%/webservices.dll: $(BUILD)/$(1)/webservices.dll | $(BUILD)/$(1)/%/webservices-io.dll
	@mkdir -p $$(@D)
	$$(Q)cp -f $$< $$@

$(1): $(BUILD)/$(1)/webservices.dll $(BUILD)/$(1)/WebServices.lib $$(HELPER_$(1)) $$(UNIX_$(1))
endef
comma := ,
$(foreach t,$(WINDOWS_TREES),$(eval $(call dll_rules,$(t))))

$(BUILD)/win64/webservices.def: webservices.def
	@mkdir -p $(@D)
	$(Q)cp $< $@
# On i686 the stack bytes of each stdcall function come from the objects themselves.
$(BUILD)/win32/webservices.def: webservices.def $(BUILD)/win32/libwebservices.a
	$(Q)$(MINGW32)nm -g --defined-only $(BUILD)/win32/libwebservices.a | \
	  awk 'NR == FNR { if ($$3 ~ /^_Ws.*@[0-9]+$$/) { split(substr($$3, 2), part, "@"); bytes[part[1]] = part[2] } next } \
	       $$2 ~ /^@/ { $$1 = $$1 "@" bytes[$$1] } { print }' - $< > $@

# ---- programs ------------------------------------------------------------------------------------------------------

STATIC_native = $(BUILD)/native/libwebservices.a $(LIBS_native)
SHARED_native = -L$(BUILD)/native -lwebservices -Wl,-rpath,'$$$$ORIGIN/..'
PROGRAM_LIBS := -lws2_32 -lversion -lole32

$(foreach p,$(PUBLIC_TESTS),$(eval $(call program_rule,native,tests/$(p),tests/$(p),$(SHARED_native) -lcmocka,$(SO))))
$(foreach p,$(INTERNAL_TESTS),$(eval $(call program_rule,native,tests/$(p),tests/$(p),$(STATIC_native) -lcmocka,$(BUILD)/native/libwebservices.a)))
$(foreach p,$(EXAMPLES),$(eval $(call program_rule,native,$(p),$(p),$(SHARED_native),$(SO) $(call generated_objects,native,$(call contract_of,$(p))))))
$(foreach p,$(BENCHES),$(eval $(call program_rule,native,$(p),$(p),$(SHARED_native) $(PEER_LIBS),$(SO))))

$(foreach t,asan tsan,$(foreach p,$(ALL_TESTS),$(eval $(call program_rule,$(t),tests/$(p),tests/$(p),$(BUILD)/$(t)/libwebservices.a -lcmocka $(LIBS_$(t)),$(BUILD)/$(t)/libwebservices.a))))

$(foreach t,$(WINDOWS_TREES), \
  $(foreach p,$(PUBLIC_TESTS),$(eval $(call program_rule,$(t),tests/$(p),tests/$(p),$(BUILD)/$(t)/WebServices.lib -L$(DEPS)/$(TARGET_$(t))/lib -lcmocka $(PROGRAM_LIBS),$(BUILD)/$(t)/WebServices.lib | $(BUILD)/$(t)/tests/webservices.dll))) \
  $(foreach p,$(WINDOWS_TESTS),$(eval $(call program_rule,$(t),tests/$(p),tests/$(p),$(BUILD)/$(t)/WebServices.lib -L$(DEPS)/$(TARGET_$(t))/lib -lcmocka $(PROGRAM_LIBS),$(BUILD)/$(t)/WebServices.lib | $(BUILD)/$(t)/tests/windows/webservices.dll))) \
  $(foreach p,$(INTERNAL_TESTS),$(eval $(call program_rule,$(t),tests/$(p),tests/$(p),$(BUILD)/$(t)/libwebservices.a -lcmocka $(LIBS_$(t)) $(PROGRAM_LIBS),$(BUILD)/$(t)/libwebservices.a | $(BUILD)/$(t)/tests/internal/webservices-io.dll))) \
  $(foreach p,$(BENCHES) $(EXAMPLES),$(eval $(call program_rule,$(t),$(p),$(p),$(BUILD)/$(t)/WebServices.lib $(PROGRAM_LIBS),$(BUILD)/$(t)/WebServices.lib $(call generated_objects,$(t),$(call contract_of,$(p))) | $(BUILD)/$(t)/$(patsubst %/,%,$(dir $(p)))/webservices.dll))))

$(foreach p,$(FUZZ_TARGETS),$(eval $(call program_rule,fuzz,bin/$(p),fuzz/$(p),$(BUILD)/fuzz/libwebservices.a,$(BUILD)/fuzz/libwebservices.a)))

define wsutil_rules
WSUTIL_$(1) := $(WSUTIL:%.cpp=$(BUILD)/$(1)/obj/%.o)
$(BUILD)/$(1)/wsutil$(EXE_$(1)): $$(WSUTIL_$(1)) $(BUILD)/$(1)/libwebservices.a
	$$(call say,LINK,$$@)
	$$(Q)$$(CXX_$(1)) $$(LDFLAGS_$(1)) -o $$@ $$^ $(if $(EXE_$(1)),$$(PROGRAM_LIBS) -lshell32)
-include $$(WSUTIL_$(1):.o=.d)
endef
$(foreach t,$(WSUTIL_TREES),$(eval $(call wsutil_rules,$(t))))

# A C program that Microsoft's style of linker makes with WebServices.lib, and nothing of mingw's but its headers.
define link_rules
$(BUILD)/$(1)/link/kernel32.lib: tests/link/kernel32.def | $$(PREPARED_$(1))
	@mkdir -p $$(@D)
	$$(Q)$(if $(filter win32,$(1)),cat,sed 's/@.*//') $$< > $$(@:.lib=.def) && $$(DLLTOOL_$(1)) -d $$(@:.lib=.def) -l $$@
$(BUILD)/$(1)/link/program.obj: tests/link/program.c $(wildcard include/*.h include/*/*.h) | $$(PREPARED_$(1))
	@mkdir -p $$(@D)
	$$(Q)$$(TOOL_$(1))gcc$(MINGW_THREADS) -std=c11 -O1 $(WARNINGS) -Iinclude -c -o $$@ $$<
$(BUILD)/$(1)/link/program.exe: $(BUILD)/$(1)/link/program.obj $(BUILD)/$(1)/WebServices.lib $(BUILD)/$(1)/link/kernel32.lib \
  | $(BUILD)/$(1)/link/webservices.dll
	$$(call say,LLD,$$@)
	$$(Q)$(LLD_LINK) /nologo /nodefaultlib /safeseh:no /machine:$(if $(filter win32,$(1)),x86,x64) /subsystem:console /entry:start /out:$$@ $$^
endef
$(foreach t,$(WINDOWS_TREES),$(eval $(call link_rules,$(t))))

# The asan tree's programs linked once more, so that their calls come by tests/torture.
TORTURE_TOPICS ?= datetime error heap message reader serialization url writer xml
TORTURE_TESTS := $(foreach t,$(TORTURE_TOPICS),$(filter test_$(t) test_$(t)_%,$(PUBLIC_TESTS)))
TORTURE_OBJECTS := $(patsubst %.cpp,$(BUILD)/asan/obj/%.o,$(sort $(wildcard tests/torture/*.cpp)))
-include $(TORTURE_OBJECTS:.o=.d)

$(BUILD)/asan/torture/wrapped: webservices.def
	@mkdir -p $(@D)
	$(Q)awk '/@/ { print "--wrap=" $$1 } END { print "--wrap=_cmocka_run_group_tests" }' $< > $@
$(TORTURE_TESTS:%=$(BUILD)/asan/torture/%): $(BUILD)/asan/torture/%: $(BUILD)/asan/obj/tests/%.o $(TORTURE_OBJECTS) \
  $(BUILD)/asan/libsupport.a $(BUILD)/asan/libwebservices.a $(BUILD)/asan/torture/wrapped
	$(call say,LINK,$@)
	$(Q)$(CXX_asan) $(LDFLAGS_asan) -o $@ $(filter %.o,$^) -Wl,@$(@D)/wrapped $(filter %.a,$^) -lcmocka $(LIBS_asan)

asan: $(PUBLIC_TESTS_asan) $(INTERNAL_TESTS_asan)
tsan: $(TSAN_TESTS:%=$(BUILD)/tsan/tests/%)

# ---- checks --------------------------------------------------------------------------------------------------------

# One tree's programs run after the other's, however many jobs there are: they share the processors and the Wines.
CHECKS := check-header check-wsutil check-native check-asan check-tsan check-win64 check-win64-pe check-wsutil-win64 \
          check-win32 check-win32-pe check-link check-install
IN_TURN := $(if $(filter check,$(MAKECMDGOALS)),$(CHECKS),$(filter $(CHECKS) demo bench,$(MAKECMDGOALS)))
before :=
$(foreach goal,$(IN_TURN),$(if $(before),$(eval $(goal): | $(before)))$(eval before := $(goal)))
STARTED := $(if $(filter check,$(MAKECMDGOALS)),$(shell date +%s))
check: check-format check-functions $(CHECKS)
	@cat $(CHECKS:check-%=$(BUILD)/results/%) | awk -v started=$(STARTED) '{ p += $$1; f += $$2; s += $$3 } END { \
	  "date +%s" | getline now; printf "all trees: %d s\n%d passed, %d failed%s\n", now - started, p, f, s ? ", " s " skipped" : "" }'

RUN_TESTS := tools/run-tests --results $(BUILD)/results

check-header: | $(DEPS)/native.ready $(PREPARED_win64) $(PREPARED_win32)
	@CC='$(CC)' CXX='$(CXX)' MINGW64='$(MINGW64)' MINGW32='$(MINGW32)' tests/header/standards --results $(BUILD)/results/header
check-native: $(PUBLIC_TESTS_native) $(INTERNAL_TESTS_native)
	@$(RUN_TESTS) native $^
check-asan: asan
	@$(RUN_TESTS) asan $(PUBLIC_TESTS_asan) $(INTERNAL_TESTS_asan)
check-tsan: tsan
	@$(RUN_TESTS) tsan $(TSAN_TESTS:%=$(BUILD)/tsan/tests/%)
# Takes minutes, so `make check` leaves it out.
torture: $(TORTURE_TESTS:%=$(BUILD)/asan/torture/%)
	@$(RUN_TESTS) torture $^
# Under Wine once with sockets on the host's side, and once with all I/O in the DLL itself, as on Windows.
define windows_checks
check-$(1) check-$(1)-pe: $(DEPS)/wine.ready $(1) $$(PUBLIC_TESTS_$(1)) $$(INTERNAL_TESTS_$(1)) $$(WINDOWS_TESTS_$(1)) \
  $(BUILD)/$(1)/tests/webservices.dll $(BUILD)/$(1)/tests/windows/webservices.dll
	@$(RUN_TESTS) $$(@:check-%=%) $$(filter %.exe,$$^)
endef
$(foreach t,$(WINDOWS_TREES),$(eval $(call windows_checks,$(t))))
check-link: $(DEPS)/wine.ready win64 win32 $(SO) $(BUILD)/win64/link/program.exe $(BUILD)/win32/link/program.exe
	@tests/link/run $(BUILD)
check-wsutil: $(BUILD)/native/wsutil
	@MINGW64='$(MINGW64)' MINGW32='$(MINGW32)' tools/check-wsutil --results $(BUILD)/results/wsutil $<
check-wsutil-win64: $(DEPS)/wine.ready $(BUILD)/win64/wsutil.exe
	@tools/check-wsutil --results $(BUILD)/results/wsutil-win64 --runner '$(CURDIR)/tools/run-wine win64' $(BUILD)/win64/wsutil.exe
check-install: $(DEPS)/wine.ready win64 win32 $(WINDOWS_TESTS_win64)
	@tests/install/run $(BUILD)
check-format: | $(DEPS)/check.ready
	$(Q)$(CLANG_FORMAT) --dry-run -Werror $(FORMATTED)
	@echo 'format: $(words $(FORMATTED)) files as .clang-format wants them'
# The README's table of functions says what the sources do.
check-functions:
	@tools/function-table --check
format: | $(DEPS)/check.ready
	$(Q)$(CLANG_FORMAT) -i $(FORMATTED)

# ---- demonstration, measurements, fuzzing --------------------------------------------------------------------------

demo: native win64 $(EXAMPLES_native) $(EXAMPLES_win64) | $(DEPS)/wine.ready $(DEPS)/demo.ready
	@tools/demo

bench: native win64 $(BUILD)/native/wsutil $(BENCHES_native) $(BENCHES_win64) | $(DEPS)/wine.ready
	@tools/bench

# A long run of everything at once: what is kept must not grow.
SOAK_SECONDS ?= 3600
soak: native $(BUILD)/native/bench/soak
	@$(BUILD)/native/bench/soak $(SOAK_SECONDS) $(SOAK_SEED)

# FUZZ_SECONDS for each of FUZZ_TARGETS, one after the other.
fuzz: $(FUZZ_TARGETS:%=$(BUILD)/fuzz/bin/%)
	@tools/fuzz $(FUZZ_TARGETS)

# ---- other makers' clients and servers -------------------------------------------------------------------------------

PEER_PROGRAMS := $(patsubst tests/peers/%.cpp,$(BUILD)/native/peers/%,$(sort $(wildcard tests/peers/*.cpp)))
$(eval $(call contract_rules,native,tests/peers/contract,tests/peers/typed_server tests/peers/typed_client))
$(foreach p,$(PEER_PROGRAMS:$(BUILD)/native/peers/%=%),$(eval $(call program_rule,native,peers/$(p),tests/peers/$(p),$(SHARED_native),$(SO) $(if $(filter typed_%,$(p)),$(call generated_objects,native,tests/peers/contract)))))
-include $(PEER_PROGRAMS:$(BUILD)/native/peers/%=$(BUILD)/native/obj/tests/peers/%.d)

# What cannot be had is asked for again each time. The peers' own programs are compiled by the tests.
check-peers: $(PEER_PROGRAMS) $(BUILD)/native/wsutil
	$(Q)$(SETUP) --deps $(abspath $(DEPS)) peers
	@tests/peers/run $(BUILD)

# ---- set-up, installation ------------------------------------------------------------------------------------------

$(DEPS)/x86_64-unix.ready $(DEPS)/i386-unix.ready: src/wine/old_glibc.h
$(DEPS)/%.ready: tools/setup
	@mkdir -p $(@D)
	$(Q)$(SETUP) --deps $(abspath $(DEPS)) $*
	@touch $@

install: native
	$(INSTALL) -d $(DESTDIR)$(libdir)/pkgconfig $(DESTDIR)$(includedir)/webservices
	$(INSTALL) -m 755 $(SO).$(VERSION) $(DESTDIR)$(libdir)
	ln -sf libwebservices.so.$(VERSION) $(DESTDIR)$(libdir)/libwebservices.so.1
	ln -sf libwebservices.so.1 $(DESTDIR)$(libdir)/libwebservices.so
	$(INSTALL) -m 644 $(BUILD)/native/libwebservices.a $(DESTDIR)$(libdir)
	$(INSTALL) -m 644 $(BUILD)/native/webservices.pc $(DESTDIR)$(libdir)/pkgconfig
	$(INSTALL) -m 644 $(wildcard include/*.h) $(DESTDIR)$(includedir)
	$(INSTALL) -m 644 $(wildcard include/webservices/*.h) $(DESTDIR)$(includedir)/webservices
uninstall:
	rm -f $(addprefix $(DESTDIR)$(libdir)/,libwebservices.so.$(VERSION) libwebservices.so.1 libwebservices.so libwebservices.a pkgconfig/webservices.pc) \
	  $(patsubst include/%,$(DESTDIR)$(includedir)/%,$(wildcard include/*.h include/webservices/*.h))

# Third-party libraries and the 32-bit Wine stay: they are slow to make again. `rm -rf build` removes them too.
clean:
	rm -rf $(addprefix $(BUILD)/,$(TREES) host results)
FORCE:
