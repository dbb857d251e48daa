# add_capability(<folder> [<library>...]) makes one library of src/<folder> with its templates, and adds its
# tests to the test program. A capability links all those added before it: the journey is the link order.
set_property(GLOBAL PROPERTY capabilities platform)

function(add_capability name)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp)
    list(FILTER sources EXCLUDE REGEX "/tests/")
    file(GLOB_RECURSE templates CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.html)
    list(FILTER templates EXCLUDE REGEX "/tests/")
    compile_templates(compiled ${templates})

    get_property(earlier GLOBAL PROPERTY capabilities)
    if(sources OR compiled)
        add_library(${name} STATIC ${sources} ${compiled})
        target_link_libraries(${name} PUBLIC ${earlier} ${ARGN})
        set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
    else()
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE ${earlier} ${ARGN})
    endif()
    set_property(GLOBAL APPEND PROPERTY capabilities ${name})
endfunction()
