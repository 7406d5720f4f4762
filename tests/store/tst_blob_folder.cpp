#include "core/store/blob_folder.h"

#include "tests/support/test_unit.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace amphora;
using namespace amphora::store;

/// Goal: published bytes are there whole under their name, or not at all; a disk that lies is found out.
class TstBlobFolder : public QObject {
    Q_OBJECT

    static codec::Block block(std::string_view text) { return codec::Block::make(codec::kCodecRaw, toBytes(asBytes(text))); }
    static std::vector<std::string> names(const BlobFolder &folder)
    {
        std::vector<std::string> found;
        const auto walked = folder.forEach([&](const codec::Cid &cid) { found.push_back(cid.toString()); return ok(); });
        return walked ? found : std::vector<std::string>{"failed"};
    }

private Q_SLOTS:
    void whatIsPutComesBackFromAPrivateFile()
    {
        const QTemporaryDir dir;
        const BlobFolder folder(dir.filePath("blobs").toStdString());
        const auto one = block("one");
        QVERIFY(!folder.contains(one.cid()));
        QVERIFY(folder.get(one.cid()) && !*folder.get(one.cid()));
        QVERIFY(names(folder).empty()); // Nothing is made by looking.
        QVERIFY(folder.put(one) && folder.put(one));
        QVERIFY(folder.contains(one.cid()));
        QCOMPARE((*folder.get(one.cid()))->bytes(), one.bytes());
        const auto text = one.cid().toString();
        const auto path = QString::fromStdString(folder.pathOf(one.cid()).string());
        QCOMPARE(path, dir.filePath("blobs/" + QString::fromStdString(text.substr(text.size() - 2) + "/" + text)));
        const QFileInfo info(path);
        QVERIFY(!info.permission(QFile::ReadGroup) && !info.permission(QFile::ReadOther));
        QCOMPARE(names(folder), std::vector<std::string>{text});
    }

    void aDamagedFileIsSaidAndWrittenAnew()
    {
        const QTemporaryDir dir;
        const BlobFolder folder(dir.path().toStdString());
        const auto one = block("one");
        QVERIFY(folder.put(one));
        QFile file(QString::fromStdString(folder.pathOf(one.cid()).string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("other");
        file.close();
        const auto read = folder.get(one.cid());
        QVERIFY(!read);
        QCOMPARE(read.error().code, Errc::cidMismatch);
        QCOMPARE(read.error().where, folder.pathOf(one.cid()).string());
        QVERIFY(folder.put(one) && folder.get(one.cid()));
    }

    void aFileThatIsNoBlockIsPassedOver()
    {
        const QTemporaryDir dir;
        QFile stray(dir.filePath("notes.txt"));
        QVERIFY(stray.open(QIODevice::WriteOnly));
        const BlobFolder folder(dir.path().toStdString());
        QVERIFY(names(folder).empty());
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath("blobs"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto put = BlobFolder(dir.filePath("blobs").toStdString()).put(block("one"));
        QVERIFY(!put);
        QCOMPARE(put.error().code, Errc::io);
    }
};

AMPHORA_TEST_UNIT(TstBlobFolder, "blob_folder")
#include "tst_blob_folder.moc"
