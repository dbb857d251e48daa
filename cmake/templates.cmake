# compile_templates(<variable> <template>...) turns src/**/x.html into build/templates/**/x.html.{hpp,cpp}
# with tools/compile_template.py and puts the sources into the variable.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(TEMPLATES_FOLDER ${CMAKE_BINARY_DIR}/templates)
set(TEMPLATE_COMPILER ${CMAKE_SOURCE_DIR}/tools/compile_template.py)
file(GLOB TEMPLATE_COMPILER_PARTS CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tools/template_compiler/*.py)

function(compile_templates variable)
    set(compiled)
    foreach(template ${ARGN})
        file(RELATIVE_PATH path ${CMAKE_SOURCE_DIR}/src ${template})
        set(output ${TEMPLATES_FOLDER}/${path})
        add_custom_command(
            OUTPUT ${output}.cpp ${output}.hpp
            COMMAND Python3::Interpreter ${TEMPLATE_COMPILER} ${template} ${path} ${output}
            DEPENDS ${template} ${TEMPLATE_COMPILER} ${TEMPLATE_COMPILER_PARTS}
            COMMENT "Template ${path}")
        list(APPEND compiled ${output}.cpp ${output}.hpp)
    endforeach()
    set(${variable} ${compiled} PARENT_SCOPE)
endfunction()
