# Warnings, sanitizers, and the tools that make building bearable on two cores.

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
                    -Wnon-virtual-dtor -Woverloaded-virtual -Wduplicated-cond -Wlogical-op -Wuseless-cast
                    -Wformat=2 -Wimplicit-fallthrough -Wextra-semi -Wswitch-enum
                    # false alarms of GCC 12: designated initializers with defaults, and inlined std::string
                    -Wno-missing-field-initializers -Wno-restrict)
# Another one, which comes with more inlining: the std::string in a std::variant that holds something else.
if(CMAKE_BUILD_TYPE STREQUAL Release)
    add_compile_options(-Wno-maybe-uninitialized)
endif()
if(WARNINGS_AS_ERRORS)
    add_compile_options(-Werror)
endif()

# -O1: at -O0 the sanitizers do not see a use after free inside std::string. -g1: line numbers are enough. A null pointer
# stops in the address sanitizer as well, and no pointer is cast to another class: without these three checks of every
# access the build takes a quarter less.
if(SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize=null,alignment,vptr -fno-sanitize-recover=undefined
                        -fno-omit-frame-pointer -O1 -g1)
    add_link_options(-fsanitize=address,undefined)
endif()

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
find_program(MOLD mold)
if(MOLD)
    add_link_options(-fuse-ld=mold)
endif()
