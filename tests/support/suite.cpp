#include "tests/support/suite.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>

#include <cstdio>
#include <fstream>
#include <stdexcept>

namespace amphora::test {

namespace {

bool sharedIsRequired() { return qEnvironmentVariableIntValue("AMPHORA_REQUIRE_SHARED") == 1; }

} // namespace

QString vectorsPath(const QString &name)
{
    const auto folder = qEnvironmentVariable("AMPHORA_VECTORS", QStringLiteral(AMPHORA_SOURCE_DIR "/tests/vectors"));
    return folder + QLatin1Char('/') + name;
}

QString sharedPath(const QString &name)
{
    const auto folder = qEnvironmentVariable("AMPHORA_SHARED", QStringLiteral(AMPHORA_SOURCE_DIR "/../shared"));
    const auto path = folder + QLatin1Char('/') + name;
    return QFile::exists(path) ? QDir::cleanPath(path) : QString();
}

std::string readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll().toStdString();
}

nlohmann::json readJson(const QString &path) { return nlohmann::json::parse(readFile(path)); }

Suite::Suite(std::string name) : m_name(std::move(name))
{
    std::ifstream file(QStringLiteral(AMPHORA_SOURCE_DIR "/tests/vectors/waivers.json").toStdString());
    if (!file) return;
    for (const auto &entry : nlohmann::json::parse(file))
        if (entry.at("suite") == m_name) m_waivers.insert(entry.at("case").get<std::string>());
}

Suite::~Suite()
{
    const auto line = "suite " + m_name + ": ran " + std::to_string(m_ran) + " of "
        + (m_absent ? std::string("N") : std::to_string(m_total)) + (m_failed ? ", FAILED " + std::to_string(m_failed) : "")
        + (m_later ? ", later " + std::to_string(m_later) : "")
        + (m_used.empty() ? "" : ", waived " + std::to_string(m_used.size())) + (m_absent ? " (data not there)" : "");
    std::printf("%s\n", line.c_str());
    if (const auto path = qEnvironmentVariable("AMPHORA_SUITE_LOG"); !path.isEmpty())
        std::ofstream(path.toStdString(), std::ios::app) << line << '\n';
}

bool Suite::open(const QString &path)
{
    m_absent = path.isEmpty();
    if (m_absent && sharedIsRequired()) {
        ++m_failed;
        m_text += m_name + ": the shared data is required and not there\n";
    }
    return !m_absent;
}

bool Suite::check(const std::string &name, bool passed, const std::string &why)
{
    ++m_total;
    ++m_ran;
    if (m_waivers.contains(name)) {
        m_used.insert(name);
        if (!passed) return true;
        ++m_failed;
        m_text += m_name + ": " + name + " passes, its waiver must go\n";
        return false;
    }
    if (passed) return true;
    ++m_failed;
    m_text += m_name + ": " + name + (why.empty() ? "" : ": " + why) + "\n";
    return false;
}

void Suite::later(const std::string &name, const std::string &what)
{
    ++m_total;
    ++m_later;
    std::printf("later  %s: %s (%s)\n", m_name.c_str(), name.c_str(), what.c_str());
}

bool Suite::passed()
{
    if (m_used.size() * 50 > std::size_t(m_ran)) {
        ++m_failed;
        m_text += m_name + ": more than 2 % of the cases are waived\n";
    }
    if (m_ran == 0 && !m_absent) {
        ++m_failed;
        m_text += m_name + ": no case was run\n";
    }
    return m_failed == 0;
}

} // namespace amphora::test
