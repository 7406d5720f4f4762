#include "core/keychain/keychain_jobs.h"

#include "core/base/log.h"

#include <QPointer>

#include <qt6keychain/keychain.h>

namespace amphora::keychain {

namespace {

JobEnd endOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError: return JobEnd::done;
    case QKeychain::EntryNotFound: return JobEnd::notFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return JobEnd::denied;
    default: break;
    }
    log(LogLevel::warning, "keychain", job.errorString().toStdString());
    return JobEnd::failed;
}

/// Overwrites the one buffer that the job and every implicit copy share: QByteArray::data() would detach and wipe a copy.
void wipeShared(const QByteArray &bytes)
{
    wipe({reinterpret_cast<std::uint8_t *>(const_cast<char *>(bytes.constData())), static_cast<std::size_t>(bytes.size())});
}

std::shared_ptr<SecretBytes> takeSecret(const QByteArray &bytes)
{
    auto secret = std::make_shared<SecretBytes>(
        SecretBytes::copyOf({reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())}));
    wipeShared(bytes);
    return secret;
}

/// The job itself is the context of `ended`, so that what it holds is wiped even if nobody waits any more.
template <typename Job, typename Ended>
void start(Job *job, const QString &entry, QObject *context, JobDone done, Ended ended)
{
    job->setKey(entry);
    const QPointer<QObject> waiting(context);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, waiting, done = std::move(done), ended = std::move(ended)] {
        const JobResult result{endOf(*job), ended(*job)};
        if (waiting) done(result);
    });
    job->start();
}

} // namespace

void startRead(const QString &entry, QObject *context, JobDone done)
{
    start(new QKeychain::ReadPasswordJob(QLatin1String(kServiceName)), entry, context, std::move(done),
          [](const QKeychain::ReadPasswordJob &job) { return takeSecret(job.binaryData()); });
}

void startWrite(const QString &entry, const SecretBytes &value, QObject *context, JobDone done)
{
    auto *job = new QKeychain::WritePasswordJob(QLatin1String(kServiceName));
    const QByteArray bytes(reinterpret_cast<const char *>(value.view().data()), static_cast<qsizetype>(value.size()));
    job->setBinaryData(bytes);
    start(job, entry, context, std::move(done), [bytes](const QKeychain::WritePasswordJob &) {
        wipeShared(bytes);
        return std::shared_ptr<SecretBytes>();
    });
}

void startRemove(const QString &entry, QObject *context, JobDone done)
{
    start(new QKeychain::DeletePasswordJob(QLatin1String(kServiceName)), entry, context, std::move(done),
          [](const QKeychain::DeletePasswordJob &) { return std::shared_ptr<SecretBytes>(); });
}

} // namespace amphora::keychain
