#include "tests/engine/bench.h"
#include "tests/media/sample.h"
#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using namespace amphora::test;
using engine::PictureUse;

/// Goal: a picture is public only when its owner published it, its bytes are there before the event that names them, and nothing of
/// what was not used stays.
class TstEnginePictures : public QObject {
    Q_OBJECT

    static engine::MadePicture make(Bench &bench, PictureUse use = PictureUse::picture)
    {
        const auto read = Bench::wait(bench.engine().pictures().read(bytesOf(jpegWithMetadata(written(quarters({700, 500}), "jpeg"), 6))));
        if (!read) qFatal("%s", read.error().detail.c_str());
        const auto made = Bench::wait(bench.engine().pictures().make(*read, media::middlePart(read->image.size(), engine::shapeOf(use)), use));
        if (!made) qFatal("%s", made.error().detail.c_str());
        return *made;
    }
    static std::size_t blobs(Bench &bench)
    {
        std::size_t count = 0;
        std::error_code code;
        const auto id = bench.identities().current()->id;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(bench.paths().blobs(id), code))
            if (entry.is_regular_file()) ++count;
        return count;
    }

private Q_SLOTS:
    void aPublishedPictureIsStoredWithTheEventAndNotYetVisible()
    {
        Bench bench;
        QVERIFY(bench.restore());
        const auto made = make(bench);
        QCOMPARE(made.blocks.size(), std::size_t(2));
        QVERIFY(Bench::wait(bench.profile().set({{"image", made.value}}, made.blocks)));
        QCOMPARE(blobs(bench), made.blocks.size());
        QCOMPARE(Bench::wait(bench.profile().show())->content.find("image") ? 1 : 0, 1);
        const auto status = Bench::wait(bench.profile().pictures());
        QVERIFY(status && status->size() == 1);
        QVERIFY(status->front().isHere && !status->front().isVisible());
        QCOMPARE(status->front().cids.front(), made.blocks.front().cid().toString());
        for (const auto &block : made.blocks) QCOMPARE(*Bench::wait(bench.profile().picture(block.cid().toString())), block.bytes());
        const auto checked = Bench::wait(bench.streams().fsck(false));
        QVERIFY(checked && checked->bad.empty());
    }

    void aPictureOfADraftIsSealedUntilItIsPublished()
    {
        Bench bench;
        QVERIFY(bench.restore());
        const auto made = make(bench, PictureUse::banner);
        QVERIFY(Bench::wait(bench.profile().keepPictures(made.blocks)));
        profile::Draft draft;
        draft.changed = {{"background", made.value}};
        QVERIFY(Bench::wait(bench.profile().saveDraft(draft)));
        QCOMPARE(blobs(bench), std::size_t(0));
        const auto cid = made.blocks.front().cid().toString();
        QCOMPARE(*Bench::wait(bench.profile().picture(cid)), made.blocks.front().bytes());

        QVERIFY(bench.startUnlocked()); // Also after the program ended and began again.
        QCOMPARE(*Bench::wait(bench.profile().picture(cid)), made.blocks.front().bytes());
        QCOMPARE(blobs(bench), std::size_t(0));
        QVERIFY(Bench::wait(bench.profile().publishDraft()));
        QCOMPARE(blobs(bench), made.blocks.size());
    }

    void aPictureThatWasNotUsedIsForgottenWithTheNextStart()
    {
        Bench bench;
        QVERIFY(bench.restore());
        const auto made = make(bench);
        QVERIFY(Bench::wait(bench.profile().keepPictures(made.blocks)));
        const auto cid = made.blocks.front().cid().toString();
        QVERIFY(Bench::wait(bench.profile().picture(cid))); // "Undo" may want it.
        QVERIFY(bench.startUnlocked());
        QCOMPARE(codeOf(Bench::wait(bench.profile().picture(cid))), std::string("E-NOT-FOUND"));
    }

    void aDamagedPictureIsFoundByTheCheck()
    {
        Bench bench;
        QVERIFY(bench.restore());
        const auto made = make(bench);
        QVERIFY(Bench::wait(bench.profile().set({{"image", made.value}}, made.blocks)));
        const store::BlobFolder folder(bench.paths().blobs(bench.identities().current()->id));
        QVERIFY(store::writeFileAtomically(folder.pathOf(made.blocks.front().cid()), asBytes("rust")));
        const auto checked = Bench::wait(bench.streams().fsck(false));
        QVERIFY(checked);
        QCOMPARE(checked->bad.size(), std::size_t(1));
        QCOMPARE(checked->bad.front().code, std::string("E-CID-MISMATCH"));
    }

    void whatCannotBeOpenedHasACodeOfItsOwn()
    {
        Bench bench;
        QTemporaryDir folder;
        const auto file = [&](const char *name, const QByteArray &bytes) {
            QFile made(folder.filePath(name));
            if (made.open(QIODevice::WriteOnly)) made.write(bytes);
            return folder.filePath(name).toStdString();
        };
        const auto open = [&](const std::string &path) { return Bench::wait(bench.engine().pictures().open(path)); };
        QCOMPARE(codeOf(open(file("text.jpg", "no picture"))), std::string("E-PICTURE-KIND"));
        const auto heic = open(file("phone.jpg", QByteArray("\0\0\0\x24" "ftypheic\0\0\0\0", 16)));
        QCOMPARE(codeOf(heic), std::string("E-PICTURE-KIND"));
        QCOMPARE(heic.error().where, std::string("HEIC"));
        QCOMPARE(codeOf(open(file("half.png", written(noise({90, 90}), "png").left(9000)))), std::string("E-PICTURE-DAMAGED"));
        QCOMPARE(codeOf(open(folder.filePath("nowhere.png").toStdString())), std::string("E-NOT-FOUND"));
        QCOMPARE(codeOf(open(folder.path().toStdString())), std::string("E-IO"));
        QFile large(folder.filePath("large.png"));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64(media::kPictureBytesMax) + 1));
        QCOMPARE(codeOf(open(large.fileName().toStdString())), std::string("E-PICTURE-SIZE"));
    }
};

AMPHORA_TEST_UNIT(TstEnginePictures, "pictures")
#include "tst_pictures.moc"
