# The bytes of a release depend on the sources alone, whoever calls ninja, in whatever folder and at whatever time: steady.sh says how.
# Compilers get their share in CMakeLists.txt (-ffile-prefix-map), the package in packaging/release.sh.
set(steady "sh '${CMAKE_CURRENT_LIST_DIR}/steady.sh'")
execute_process(COMMAND setarch -R true RESULT_VARIABLE refused OUTPUT_QUIET ERROR_QUIET)
if(refused EQUAL 0) # Some containers do not let a program ask for fixed addresses; steady.sh does without.
    string(APPEND steady " setarch -R")
endif()
set_property(GLOBAL PROPERTY RULE_LAUNCH_CUSTOM "${steady}")
