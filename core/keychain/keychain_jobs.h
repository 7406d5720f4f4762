#pragma once

#include "core/base/secret_bytes.h"
#include "core/keychain/pending.h"

#include <QString>

#include <memory>

namespace amphora::keychain {

/// Service name of every entry (decisions §3); it must outlive a renaming of the program.
inline constexpr char kServiceName[] = "Amphora";

/// How a QtKeychain job ended, in the few words that mean something: its "not found" is also what a locked keyring says.
enum class JobEnd { done, notFound, denied, failed };

struct JobResult {
    JobEnd end;
    std::shared_ptr<SecretBytes> value; ///< Of a read that is `done`.
};
using JobDone = std::function<void(JobResult)>;

/// QtKeychain runs one job of the process at a time and cannot stop one: a job outlives `context`, only its callback does not.
/// Values are copied to locked memory and QtKeychain's own QByteArray is wiped as soon as the job has ended.
void startRead(const QString &entry, QObject *context, JobDone done);
void startWrite(const QString &entry, const SecretBytes &value, QObject *context, JobDone done);
void startRemove(const QString &entry, QObject *context, JobDone done);

} // namespace amphora::keychain
