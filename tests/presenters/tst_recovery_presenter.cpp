#include "tests/support/test_unit.h"
#include "tests/presenters/engine_fixture.h"
#include "ui/models/recovery_words.h"
#include "ui/presenters/recovery_presenter.h"

#include <QFile>
#include <QImage>
#include <QMetaProperty>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace amphora;
using namespace amphora::ui;
using amphora::test::EngineFixture;
using KitStep = RecoveryModel::KitStep;
using WordsStep = RecoveryModel::WordsStep;

/// The ways back in, on the real engine.
class TstPresentersRecovery : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 60'000; ///< ms; the machine may be busy.

    static QStringList wordsOf(EngineFixture &home)
    {
        const auto words = EngineFixture::wait(home.engine().identities().words());
        return QString::fromStdString(std::string(asText((*words)->view()))).split(u' ');
    }
    /// No property of the model, whatever its name, holds a word, or two that follow each other in a longer text.
    static bool isSilent(const RecoveryModel &model, const QStringList &words)
    {
        for (int i = 0; i < model.metaObject()->propertyCount(); ++i) {
            const auto value = model.metaObject()->property(i).read(&model);
            const auto type = value.metaType().id();
            if (type != QMetaType::QString && type != QMetaType::QStringList) continue; // As text a flag is "true", which is a word of the list.
            const auto text = value.toString() + value.toStringList().join(u' ');
            for (qsizetype word = 0; word < words.size(); ++word)
                if (text == words[word] || (word > 0 && text.contains(words[word - 1] + u' ' + words[word]))) return false;
        }
        return true;
    }

    static QImage painted(RecoveryModel &model)
    {
        RecoveryWords item;
        item.setModel(&model);
        item.setSize({600, 200});
        item.setProperty("ink", QColor(Qt::black));
        item.setProperty("cover", QColor(Qt::red));
        QImage image(600, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        item.paint(&painter);
        return image;
    }
    static bool has(const QImage &image, QRgb colour)
    {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) == colour) return true;
        return false;
    }

private Q_SLOTS:
    void wordsAreShownCheckedAndRememberedButNeverHeldByText()
    {
        EngineFixture home;
        const auto words = wordsOf(home);
        {
            RecoveryModel model;
            RecoveryPresenter presenter(home.engine(), model);
            QVERIFY(!model.wordsDone);
            presenter.beginWords(false);
            QCOMPARE(model.wordsStep, WordsStep::Covered);
            QVERIFY(!model.words && has(painted(model), qRgb(255, 0, 0)));
            Q_EMIT model.showWanted();
            QTRY_COMPARE_WITH_TIMEOUT(model.wordsStep, WordsStep::Shown, kPatience);
            QVERIFY(model.words && !has(painted(model), qRgb(255, 0, 0)));
            QVERIFY(isSilent(model, words));
            std::weak_ptr<const SecretBytes> held = model.words;
            Q_EMIT model.checkBegun();
            QVERIFY(!model.words);
            QTRY_VERIFY_WITH_TIMEOUT(held.expired(), kPatience); // Nobody else keeps them.
            QCOMPARE(model.asked.size(), 3);
            QVERIFY(model.asked[0] >= 1 && model.asked[0] < model.asked[1] && model.asked[1] < model.asked[2] && model.asked[2] <= 24);

            QStringList typed;
            for (const int number : model.asked) typed << u"  "_qs + words[number - 1].toUpper();
            auto mistaken = typed;
            mistaken[1] = u"zoo-"_qs;
            Q_EMIT model.checkWanted(mistaken);
            QTRY_VERIFY_WITH_TIMEOUT(!model.wrong.value(1).isEmpty(), kPatience);
            QVERIFY(model.wrong[0].isEmpty() && model.wrong[2].isEmpty() && model.wrong[1].contains(QString::number(model.asked[1])));
            Q_EMIT model.checkWanted(mistaken); // The same again is a new verdict: the field is told so, and gets the keyboard.
            QVERIFY(model.wrong.value(1).isEmpty());
            QTRY_VERIFY_WITH_TIMEOUT(!model.wrong.value(1).isEmpty(), kPatience);
            QVERIFY(!model.wordsDone);
            Q_EMIT model.checkWanted(typed);
            QTRY_COMPARE_WITH_TIMEOUT(model.wordsStep, WordsStep::Written, kPatience);
            QVERIFY(model.wordsDone && !model.words && isSilent(model, words));
            QTRY_VERIFY_WITH_TIMEOUT(EngineFixture::wait(home.engine().readSettings())->contains("recovery"), kPatience);
        }
        home.restart();
        RecoveryModel model;
        RecoveryPresenter presenter(home.engine(), model);
        QTRY_VERIFY_WITH_TIMEOUT(model.wordsDone, kPatience);
        QVERIFY(!model.kitDone);
    }

    void lockingCoversTheWordsAndClosesTheSteps()
    {
        EngineFixture home;
        RecoveryModel model;
        RecoveryPresenter presenter(home.engine(), model);
        presenter.beginWords(false);
        Q_EMIT model.showWanted();
        presenter.close(); // Before the answer.
        QTest::qWait(200);
        QVERIFY(!model.words);
        QCOMPARE(model.wordsStep, WordsStep::Closed);
        home.engine().identities().lock();
        presenter.beginWords(false);
        Q_EMIT model.showWanted();
        QTRY_COMPARE_WITH_TIMEOUT(model.problemCode, u"E-KEY-LOCKED"_qs, kPatience);
        QVERIFY(!model.words);
    }

    void aKitIsMadeReadBackAndOpensTheIdentity()
    {
        EngineFixture home;
        RecoveryModel model;
        RecoveryPresenter presenter(home.engine(), model);
        QSignalSpy place(&model, &RecoveryModel::kitPlaceAsked);
        Q_EMIT model.kitWanted();
        QCOMPARE(model.kitStep, KitStep::Passphrase);
        model.setProperty("passphrase", u"four random words"_qs);
        model.setProperty("passphraseAgain", u"four random word"_qs);
        Q_EMIT model.kitPlaceWanted();
        QVERIFY(!model.passphraseError.isEmpty());
        QCOMPARE(place.size(), 0);
        model.setProperty("passphraseAgain", u"four random words"_qs);
        Q_EMIT model.kitPlaceWanted();
        QCOMPARE(place.size(), 1);

        QTemporaryDir folder;
        Q_EMIT model.kitPlaceChosen(QUrl::fromLocalFile(folder.filePath(u"nowhere/kit"_qs)));
        QTRY_COMPARE_WITH_TIMEOUT(model.problemCode, u"E-IO"_qs, kPatience);
        QCOMPARE(model.passphrase, u"four random words"_qs); // What was typed survives the failure.
        QVERIFY(!model.kitDone);

        Q_EMIT model.kitPlaceChosen(QUrl::fromLocalFile(folder.filePath(u"mine"_qs)));
        QTRY_COMPARE_WITH_TIMEOUT(model.kitStep, KitStep::Saved, kPatience);
        QVERIFY(model.kitDone && model.passphrase.isEmpty() && model.passphraseAgain.isEmpty());
        QCOMPARE(model.kitFile, folder.filePath(u"mine.amphora-kit"_qs));
        QFile file(model.kitFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto bytes = file.readAll();
        engine::RecoverySource source;
        source.kind = engine::RecoverySource::Kind::kit;
        source.kit.assign(bytes.begin(), bytes.end());
        source.passphrase = engine::makeSecret(asBytes("four random words"));
        const auto preview = EngineFixture::wait(home.engine().identities().preview(source));
        QVERIFY(preview);
        QCOMPARE(QString::fromStdString(preview->did), model.did);
    }

    void whatIsRememberedAtTheSameTimeIsAllKept()
    {
        EngineFixture home;
        auto &engine = home.engine();
        const auto id = engine.identities().current()->id;
        QVERIFY(EngineFixture::wait(engine.writeSetting("recovery", codec::Map{{"another", codec::Map{{"kit", "then"}}}, {id, codec::Map{{"ofALaterVersion", true}}}})));
        RecoveryModel model;
        RecoveryPresenter presenter(engine, model);
        presenter.noteWordsKnown(); // None waits for the one before.
        const auto drill = engine.noteRecovery(id, {{"drill", "2026-11-29T14:07:31.123Z"}, {"drillStreams", std::int64_t(2)}});
        const auto kit = engine.noteRecovery(id, {{"kit", "2026-11-29T14:07:32.123Z"}});
        QVERIFY(EngineFixture::wait(drill) && EngineFixture::wait(kit));
        const auto facts = EngineFixture::wait(engine.recoveryFacts(id));
        QVERIFY(facts);
        for (const auto *name : {"words", "kit", "drill", "drillStreams", "ofALaterVersion"}) QVERIFY2(facts->contains(name), name);
        QVERIFY(EngineFixture::wait(engine.recoveryFacts("another"))->contains("kit"));
        QVERIFY(model.wordsDone);
    }

    /// The file window asks about the name as it was typed: "kit" is another file than "kit.amphora-kit".
    void aKitOrFormReplacesNothingThatNobodyWasAskedAbout()
    {
        EngineFixture home;
        const QTemporaryDir folder;
        const auto content = [&](const char *name) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        for (const auto *name : {"kit.amphora-kit", "form.pdf"}) {
            QFile there(folder.filePath(name));
            QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        }
        RecoveryModel model;
        RecoveryPresenter presenter(home.engine(), model);
        QSignalSpy told(&presenter, &RecoveryPresenter::said);
        Q_EMIT model.formPlaceChosen(QUrl::fromLocalFile(folder.filePath("form")));
        QTRY_COMPARE_WITH_TIMEOUT(model.problemCode, u"E-USAGE"_qs, kPatience);
        QVERIFY(model.problemTitle.contains("already"));
        QCOMPARE(content("form.pdf"), QByteArray("mine"));
        Q_EMIT model.formPlaceChosen(QUrl::fromLocalFile(folder.filePath("form.pdf")));
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, kPatience);
        QVERIFY(content("form.pdf").startsWith("%PDF-"));

        Q_EMIT model.kitWanted();
        model.setProperty("passphrase", u"four random words"_qs);
        model.setProperty("passphraseAgain", u"four random words"_qs);
        Q_EMIT model.kitPlaceChosen(QUrl::fromLocalFile(folder.filePath("kit")));
        QTRY_COMPARE_WITH_TIMEOUT(model.problemCode, u"E-USAGE"_qs, kPatience);
        QVERIFY(model.problemTitle.contains("already") && !model.kitDone);
        QCOMPARE(content("kit.amphora-kit"), QByteArray("mine"));
        Q_EMIT model.kitPlaceChosen(QUrl::fromLocalFile(folder.filePath("kit.amphora-kit")));
        QTRY_COMPARE_WITH_TIMEOUT(model.kitStep, KitStep::Saved, kPatience);
        QVERIFY(content("kit.amphora-kit") != "mine");
    }

    void theFormForPaperHoldsTheDidAndNoWord()
    {
        EngineFixture home;
        QTemporaryDir folder;
        RecoveryModel model;
        RecoveryPresenter presenter(home.engine(), model);
        QSignalSpy asked(&model, &RecoveryModel::formPlaceAsked), told(&presenter, &RecoveryPresenter::said);
        Q_EMIT model.formWanted();
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked[0][0].toUrl().fileName().endsWith(".pdf"));
        Q_EMIT model.formPlaceChosen(QUrl::fromLocalFile(folder.filePath("form"))); // The ending is added.
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, kPatience);
        QFile file(folder.filePath("form.pdf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-") && pdf.size() > 10'000);
        if (const auto keep = qEnvironmentVariable("AMPHORA_SHOTS"); !keep.isEmpty()) QFile::copy(file.fileName(), keep + "/form.pdf");
    }
};

AMPHORA_TEST_UNIT(TstPresentersRecovery, "recovery_presenter")
#include "tst_recovery_presenter.moc"
