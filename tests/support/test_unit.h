#pragma once

#include <QObject>
#include <QTest>

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

/// Qt Test's own patience is five seconds, which a busy machine may need between two threads. Who passes waits no longer for it.
inline constexpr int kTryMs = 60'000;
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, kTryMs)
#define QTRY_VERIFY2(expr, messageExpression) QTRY_VERIFY2_WITH_TIMEOUT(expr, messageExpression, kTryMs)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, kTryMs)

/// At the end of tst_NAME.cpp, followed by #include "tst_NAME.moc".
#define AMPHORA_TEST_UNIT(Class, name) static const bool registered##Class = TestUnits::add<Class>(name);
