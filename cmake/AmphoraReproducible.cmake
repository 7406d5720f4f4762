# The bytes of a release depend on the sources alone, whoever calls ninja, in whatever folder and at whatever time: qmlcachegen's output
# follows the addresses and hash seed of its run, and rcc writes down times. Compilers get their share in CMakeLists.txt (-ffile-prefix-map),
# the package in packaging/release.sh.
set(steady env QT_HASH_SEED=0 SOURCE_DATE_EPOCH=946684800)
execute_process(COMMAND setarch -R true RESULT_VARIABLE refused OUTPUT_QUIET ERROR_QUIET)
if(refused EQUAL 0)
    list(APPEND steady setarch -R)
else()
    message(WARNING "This system does not let a program ask for fixed addresses (setarch -R): two builds may differ in some bytes.")
endif()
list(JOIN steady " " steady)
set_property(GLOBAL PROPERTY RULE_LAUNCH_CUSTOM "${steady}")
