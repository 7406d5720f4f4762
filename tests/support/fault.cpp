#include "tests/support/fault.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace amphora::test {

FaultOutcome runWithFault(const QString &program, const QStringList &arguments, const FaultPlan &plan)
{
    const QTemporaryDir reports(temporaryTemplate());
    const auto report = reports.filePath("report");
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LD_PRELOAD", AMPHORA_FAULT_SHIM);
    environment.insert("AMPHORA_FAULT_UNDER", QDir(plan.under).canonicalPath());
    environment.insert("AMPHORA_FAULT_AT", QString::number(plan.at));
    environment.insert("AMPHORA_FAULT_ERROR", plan.error);
    environment.insert("AMPHORA_FAULT_REPORT", report);
    if (plan.isSticky) environment.insert("AMPHORA_FAULT_STICKY", "1");
    if (plan.isTorn) environment.insert("AMPHORA_FAULT_TORN", "1");
    if (!plan.calls.isEmpty()) environment.insert("AMPHORA_FAULT_CALLS", plan.calls);
    // The sanitizer wants to be the first library; this one is meant to stand before it.
    environment.insert("ASAN_OPTIONS", environment.value("ASAN_OPTIONS") + ":verify_asan_link_order=0");

    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(60'000);

    FaultOutcome outcome;
    outcome.wasKilled = process.exitStatus() == QProcess::CrashExit;
    outcome.exitCode = outcome.wasKilled ? -1 : process.exitCode();
    outcome.output = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    outcome.errors = QString::fromUtf8(process.readAllStandardError()).trimmed();
    QFile file(report);
    char by[16] = {};
    if (file.open(QIODevice::ReadOnly) && std::sscanf(file.readAll().constData(), "calls=%d fired=%d by=%15s",
                                                      &outcome.calls, &outcome.firedAt, by) == 3)
        outcome.firedBy = QString::fromLatin1(by);
    return outcome;
}

QString temporaryTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath()) +
           QStringLiteral("/amphora-test-XXXXXX");
}

bool copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to)) return false;
    QDirIterator entries(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const auto path = entries.next();
        const auto target = to + path.mid(from.size());
        if (entries.fileInfo().isDir()
                ? !QDir().mkpath(target)
                : !QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(path, target))
            return false;
    }
    return true;
}

QByteArray folderHash(const QString &folder)
{
    QStringList paths;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext())
        paths << entries.next();
    paths.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &path : paths) {
        const QFileInfo info(path);
        hash.addData(
            (path.mid(folder.size()) + QLatin1Char('|') + QString::number(int(info.permissions()), 16))
                .toUtf8());
        QFile file(path);
        if (info.isFile() && file.open(QIODevice::ReadOnly)) hash.addData(file.readAll());
    }
    return hash.result().toHex();
}

} // namespace amphora::test
