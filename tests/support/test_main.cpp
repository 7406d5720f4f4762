#include "tests/support/test_unit.h"

#ifdef AMPHORA_TEST_GUI
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif
#include <QTest>

#include <cstdio>
#include <memory>
#include <vector>

/// tst_MODULE [UNIT [Qt Test's own arguments]]: without a unit all of them run in turn.
int main(int argc, char **argv)
{
    Application app(argc, argv);
    const std::string wanted = argc > 1 ? argv[1] : "";
    int failed = 0, ran = 0;
    for (const auto &[name, make] : TestUnits::all()) {
        if (!wanted.empty() && wanted != name) continue;
        std::vector<char *> args{argv[0]};
        for (int i = 2; i < argc; ++i) args.push_back(argv[i]);
        const std::unique_ptr<QObject> unit(make());
        failed += QTest::qExec(unit.get(), int(args.size()), args.data());
        ++ran;
    }
    if (ran == 0) {
        std::fprintf(stderr, "no such unit: %s\n", wanted.c_str());
        return 2;
    }
    return failed ? 1 : 0;
}
