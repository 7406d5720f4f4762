#pragma once

#include <QObject>

#include <functional>
#include <map>
#include <string>

/// The units of one test executable, by name: `tst_codec cid` runs tests/codec/tst_cid.cpp alone.
class TestUnits {
public:
    using Make = std::function<QObject *()>;

    static std::map<std::string, Make> &all()
    {
        static std::map<std::string, Make> units;
        return units;
    }

    template <typename T>
    static bool add(const char *name)
    {
        all()[name] = [] { return new T; };
        return true;
    }
};

/// At the end of tst_NAME.cpp, followed by #include "tst_NAME.moc".
#define AMPHORA_TEST_UNIT(Class, name) static const bool registered##Class = TestUnits::add<Class>(name);
