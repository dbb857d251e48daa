# locales/<language>/homestart.po becomes build/<preset>/locales/<language>/LC_MESSAGES/homestart.mo.
find_program(MSGFMT msgfmt REQUIRED)
set(LOCALES_FOLDER ${CMAKE_BINARY_DIR}/locales)

file(GLOB catalogues CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/locales/*/homestart.po)
set(compiled_catalogues)
foreach(catalogue ${catalogues})
    cmake_path(GET catalogue PARENT_PATH folder)
    cmake_path(GET folder FILENAME language)
    set(output ${LOCALES_FOLDER}/${language}/LC_MESSAGES/homestart.mo)
    add_custom_command(
        OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${LOCALES_FOLDER}/${language}/LC_MESSAGES
        COMMAND ${MSGFMT} --output-file=${output} ${catalogue}
        DEPENDS ${catalogue}
        COMMENT "Texts ${language}")
    list(APPEND compiled_catalogues ${output})
endforeach()
add_custom_target(locales ALL DEPENDS ${compiled_catalogues})
