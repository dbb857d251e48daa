# assets/ becomes build/<preset>/assets with tools/build_assets.mjs; needs node and `npm ci`, so not part of ALL.
find_program(NODE NAMES node nodejs)
set(ASSETS_FOLDER ${CMAKE_BINARY_DIR}/assets)
set(ASSETS_STAMP ${CMAKE_BINARY_DIR}/assets.stamp)

file(GLOB_RECURSE assets CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/assets/*)
add_custom_command(
    OUTPUT ${ASSETS_STAMP}
    COMMAND ${NODE} ${CMAKE_SOURCE_DIR}/tools/build_assets.mjs ${ASSETS_FOLDER}
    COMMAND ${CMAKE_COMMAND} -E touch ${ASSETS_STAMP}
    DEPENDS ${assets} ${CMAKE_SOURCE_DIR}/tools/build_assets.mjs ${CMAKE_SOURCE_DIR}/package-lock.json
    COMMENT "Assets")
add_custom_target(assets DEPENDS ${ASSETS_STAMP})
