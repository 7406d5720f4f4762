#pragma once

#include <nlohmann/json_fwd.hpp>

#include <QString>

#include <set>
#include <string>
#include <vector>

namespace amphora::test {

/// Own data: tests/vectors of the source tree, or the folder named by AMPHORA_VECTORS.
QString vectorsPath(const QString &name);

/// Third-party data, read in place: AMPHORA_SHARED, or ../shared beside the source tree. Empty if it is not there.
QString sharedPath(const QString &name);

/// The whole file; throws std::runtime_error with the path in it (a test fails with these words).
std::string readFile(const QString &path);
nlohmann::json readJson(const QString &path);

/// Counts the cases of one suite of test data and reports "suite: ran N of M" at its end, on standard output and,
/// as one line, in the file named by AMPHORA_SUITE_LOG, which packaging/test.sh prints as its closing table.
///
///     Suite suite("vectors/dagcbor");
///     if (!suite.open(sharedPath("corpora/…"))) return;         // third-party data only; fails when it is required and absent
///     for (…) suite.check(name, passed, why);                    // true if passed, waived or later
///     QVERIFY2(suite.passed(), suite.failures());
///
/// Waivers are entries of tests/vectors/waivers.json: {"suite": …, "case": …, "reason": …, "source": …}. More than 2 % of a
/// suite waived, or a waiver that no longer fails, is a failure.
class Suite {
public:
    explicit Suite(std::string name);
    ~Suite();
    Suite(const Suite &) = delete;
    Suite &operator=(const Suite &) = delete;

    /// False (and "0 of N run" reported) where third-party data is absent; passed() then says whether that is allowed.
    bool open(const QString &sharedPath);
    bool check(const std::string &name, bool passed, const std::string &why = {});
    /// A case whose part a later issue builds: printed as `later`, neither passed nor failed.
    void later(const std::string &name, const std::string &what);
    bool passed();
    const char *failures() const { return m_text.c_str(); }
    int ran() const { return m_ran; }

private:
    std::string m_name, m_text;
    std::set<std::string> m_waivers, m_used;
    int m_ran = 0, m_total = 0, m_failed = 0, m_later = 0;
    bool m_absent = false;
};

} // namespace amphora::test
