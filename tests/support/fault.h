#pragma once

#include <QString>
#include <QStringList>

namespace amphora::test {

/// What the library of fault_shim.cpp shall do to a program.
struct FaultPlan {
    QString under = {};                    ///< Folder whose calls are counted.
    int at = 0;                            ///< 0: only count.
    QString error = QStringLiteral("EIO"); ///< ENOSPC EDQUOT EIO EACCES EROFS KILL
    bool isSticky = false, isTorn = false;
    QString calls = {}; ///< "open,write"; empty: all.
};

struct FaultOutcome {
    int calls = 0;   ///< Counted.
    int firedAt = 0; ///< 0: the program ended before its n-th call.
    QString firedBy; ///< "write"
    bool wasKilled = false;
    int exitCode = -1;
    QString output; ///< Standard output, trimmed.
    QString errors; ///< Standard error, for the message of a failing test.
};

/// Runs `program` under the plan and waits for it.
FaultOutcome runWithFault(const QString &program, const QStringList &arguments, const FaultPlan &plan);

/// For QTemporaryDir: in memory where the system has such a folder. A test that makes hundreds of homes waits
/// for the disk otherwise, and what it finds is the same: its faults are made, not waited for.
QString temporaryTemplate();

/// Copies the files of a folder (and of those in it) to one that does not exist yet; false if something could
/// not be copied.
bool copyFolder(const QString &from, const QString &to);

/// Names, rights and bytes of everything below a folder as one hash: equal before and after means nothing was
/// touched.
QByteArray folderHash(const QString &folder);

} // namespace amphora::test
