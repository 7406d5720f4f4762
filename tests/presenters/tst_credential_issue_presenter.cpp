#include "tests/support/test_unit.h"
#include "tests/presenters/engine_fixture.h"
#include "ui/presenters/credential_issue_presenter.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace amphora;
using namespace amphora::ui;
using amphora::test::EngineFixture;
using IssueStep = CredentialIssueModel::Step;

/// Issuing in the window, on the real engine.
class TstCredentialIssuePresenter : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 60'000; ///< ms; the machine may be busy.
    static constexpr const char *kOther = "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp";

    struct Desk {
        EngineFixture home;
        CredentialIssueModel model;
        CredentialIssuePresenter presenter{home.engine(), model};

        QString did() { return QString::fromStdString(home.engine().identities().current()->did); }
        FormRow field(const QString &key) const
        {
            for (const auto &row : model.fields.rows())
                if (row.key == key) return row;
            return {};
        }
        QString fact(const QString &key) const
        {
            for (const auto &row : model.facts.rows())
                if (row.key == key) return row.identifier.isEmpty() ? row.text : row.identifier;
            return {};
        }
        void type(const QString &key, const QString &text) { Q_EMIT model.edited(key, text); }
        std::vector<engine::CredentialView> kept() { return *EngineFixture::wait(home.engine().credentials().list({})); }
    };

    /// JSON with ' for ", because moc is lost behind raw strings.
    static QUrl schemaFile(QTemporaryDir &folder, QByteArray json)
    {
        json.replace('\'', '"');
        QFile file(folder.filePath("schema.json"));
        if (!file.open(QIODevice::WriteOnly)) qFatal("no file");
        file.write(json);
        return QUrl::fromLocalFile(file.fileName());
    }

private Q_SLOTS:
    void aMembershipIsMadeLookedOverSignedAndKept()
    {
        Desk desk;
        auto &model = desk.model;
        QSignalSpy exported(&desk.presenter, &CredentialIssuePresenter::exportWanted);
        desk.presenter.begin();
        QCOMPARE(model.step, IssueStep::Kind);
        Q_EMIT model.kindWanted(u"membership"_qs);
        QCOMPARE(model.step, IssueStep::Form);
        QCOMPARE(model.fields.rows().size(), 5u);
        QVERIFY(desk.field(u"/organization"_qs).note.isEmpty() && !desk.field(u"/role"_qs).note.isEmpty());
        QCOMPARE(desk.field(u"/memberSince"_qs).control, int(CredentialIssueModel::Day));
        Q_EMIT model.subjectEdited(QString::fromLatin1(kOther));
        desk.type(u"/organization"_qs, u"Porto Map Guild"_qs);
        desk.type(u"/role"_qs, u"Keeper of the legend"_qs);
        Q_EMIT model.keepToggled(u"/organization"_qs); // Always shown from now on.
        Q_EMIT model.untilEdited(QDate::currentDate().addYears(1).toString(Qt::ISODate));
        Q_EMIT model.reviewWanted();
        QTRY_COMPARE_WITH_TIMEOUT(model.step, IssueStep::Review, kPatience);
        QVERIFY(desk.kept().empty()); // Nothing is signed before the yes.
        QCOMPARE(desk.fact(u"subject"_qs), QString::fromLatin1(kOther));
        QCOMPARE(desk.fact(u"issuer"_qs), desk.did());
        QCOMPARE(model.claims.rows().size(), 2u);
        QVERIFY(model.claims.rows()[0].note != model.claims.rows()[1].note);
        const auto reviewed = model.signedText;
        QVERIFY(reviewed.contains("Porto Map Guild") && reviewed.contains("\"_sd\"") && reviewed.contains("Keeper of the legend"));

        Q_EMIT model.signWanted();
        QTRY_COMPARE_WITH_TIMEOUT(model.step, IssueStep::Done, kPatience);
        const auto kept = desk.kept();
        QCOMPARE(kept.size(), 1u);
        QCOMPARE(kept[0].role, std::string("issued"));
        QCOMPARE(kept[0].choices, std::vector<std::string>{"/role"});
        // What was shown is what was signed: the same digests stand in it.
        const auto read = credential::Credential::parse(kept[0].text).value();
        for (const auto &digest : *read.token.find("_sd")->asList()) QVERIFY(reviewed.contains(QString::fromStdString(*digest.asText())));
        const auto id = model.resultKey;
        QCOMPARE(id, QString::fromStdString(kept[0].id));
        Q_EMIT model.exportWanted();
        QCOMPARE(exported.size(), 1);
        QCOMPARE(exported[0][0].toString(), id);
        QCOMPARE(model.step, IssueStep::Closed);
    }

    void whatIsMissingIsSaidAtItsFieldAndNothingIsSigned()
    {
        Desk desk;
        auto &model = desk.model;
        desk.presenter.begin();
        Q_EMIT model.kindWanted(u"statement"_qs);
        QVERIFY(desk.field(u"/statement"_qs).error.isEmpty() && model.subjectError.isEmpty()); // Nothing is scolded that nobody touched.
        Q_EMIT model.reviewWanted();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.field(u"/statement"_qs).error.isEmpty(), kPatience);
        QVERIFY(!model.subjectError.isEmpty() && !model.readyText.isEmpty());
        QCOMPARE(model.step, IssueStep::Form);
        Q_EMIT model.subjectEdited(u"ada"_qs);
        QVERIFY(model.subjectError.contains("did:"));
        Q_EMIT model.subjectEdited(u"did:web:x.example"_qs);
        QVERIFY(!model.subjectError.isEmpty()); // An SD-JWT VC needs the holder's key.
        Q_EMIT model.formatChosen(CredentialIssueModel::VcJwt);
        QVERIFY(model.subjectError.isEmpty());
        QVERIFY(!desk.field(u"/statement"_qs).isKeepAsked);
        Q_EMIT model.untilEdited(u"2020-01-01"_qs);
        QVERIFY(!model.untilError.isEmpty());
        Q_EMIT model.untilEdited(u"soon"_qs);
        QVERIFY(!model.untilError.isEmpty());
        Q_EMIT model.untilEdited({});
        desk.type(u"/about"_qs, QString(151, u'x'));
        QTRY_VERIFY_WITH_TIMEOUT(desk.field(u"/about"_qs).error.contains("150"), kPatience); // While it is typed.
        QCOMPARE(desk.field(u"/about"_qs).value.size(), 151);
        desk.type(u"/about"_qs, u"Ada"_qs);
        desk.type(u"/statement"_qs, u"She is my neighbour."_qs);
        Q_EMIT model.reviewWanted();
        QTRY_COMPARE_WITH_TIMEOUT(model.step, IssueStep::Review, kPatience);
        Q_EMIT model.backWanted();
        QCOMPARE(model.step, IssueStep::Form);
        QCOMPARE(desk.field(u"/about"_qs).value, u"Ada"_qs); // Going back keeps what was typed.
        QVERIFY(desk.kept().empty());
    }

    void meAndTheClipboardNameTheHolder()
    {
        Desk desk;
        desk.presenter.begin();
        Q_EMIT desk.model.kindWanted(u"statement"_qs);
        Q_EMIT desk.model.meWanted();
        QVERIFY(desk.model.isToMe);
        QCOMPARE(desk.model.subject, desk.did());
        QGuiApplication::clipboard()->setText(QString::fromLatin1(kOther) + "\n ");
        Q_EMIT desk.model.subjectPasted();
        QCOMPARE(desk.model.subject, QString::fromLatin1(kOther));
        QVERIFY(!desk.model.isToMe && desk.model.subjectError.isEmpty());
    }

    void aSchemaOfAnybodyBecomesAForm()
    {
        Desk desk;
        QTemporaryDir folder;
        auto &model = desk.model;
        desk.presenter.begin();
        Q_EMIT model.schemaChosen(schemaFile(folder, "{'$schema':'http://json-schema.org/draft-07/schema#','title':'Library card','description':'For readers','type':'object','properties':{"
            "'name':{'type':'string','maxLength':5},'kind':{'enum':['adult','child']},'active':{'type':'boolean'},'loans':{'type':'integer','maximum':20},"
            "'history':{'type':'array','items':{'type':'object'}}},'required':['name','kind'],'anyOf':[{'required':['loans']},{'required':['active']}]}"));
        QTRY_COMPARE_WITH_TIMEOUT(model.step, IssueStep::Form, kPatience);
        QVERIFY(model.kindTitle.contains("Library card") && model.isTypeAsked);
        QVERIFY(model.unseenText.contains("history") && model.unseenText.contains("anyOf")); // What it cannot show is said.
        QCOMPARE(desk.field(u"/kind"_qs).choices.size(), 2);
        QCOMPARE(desk.field(u"/active"_qs).choices.size(), 3); // One may also say nothing.
        Q_EMIT model.meWanted();
        desk.type(u"/name"_qs, u"Ada"_qs);
        desk.type(u"/loans"_qs, u"50"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(desk.field(u"/loans"_qs).error.contains("20"), kPatience);
        desk.type(u"/loans"_qs, u"5"_qs);
        Q_EMIT model.choiceMade(u"/kind"_qs, 1);
        Q_EMIT model.choiceMade(u"/active"_qs, 2); // No
        Q_EMIT model.formatChosen(CredentialIssueModel::VcJose);
        QCOMPARE(model.type, u"LibraryCard"_qs);
        Q_EMIT model.reviewWanted();
        QTRY_COMPARE_WITH_TIMEOUT(model.step, IssueStep::Review, kPatience);
        Q_EMIT model.signWanted();
        QTRY_COMPARE_WITH_TIMEOUT(model.step, IssueStep::Done, kPatience);
        const auto kept = desk.kept();
        QCOMPARE(kept[0].role, std::string("held"));
        QVERIFY(kept[0].content.claims == codec::Value(codec::Map{{"name", "Ada"}, {"kind", "child"}, {"active", false}, {"loans", 5}}));
    }

    void aSchemaThatNoFormCanBeMadeOfIsExplained()
    {
        Desk desk;
        QTemporaryDir folder;
        auto &model = desk.model;
        desk.presenter.begin();
        const auto refused = [&](const QByteArray &json, const QString &word) {
            Q_EMIT model.schemaChosen(schemaFile(folder, json));
            return QTest::qWaitFor([&] { return !model.isBusy && model.problemTitle.contains(word); }, kPatience) && model.step == IssueStep::Kind;
        };
        QVERIFY(refused("{", u"JSON"_qs));
        QVERIFY(refused("{'type':'object','properties':{'a':{'unevaluatedItems':true}}}", u"unevaluatedItems"_qs));
        QVERIFY(refused("{'$schema':'https://json-schema.org/draft/2020-12/schema','type':'object','properties':{'a':{}}}", u"dialect"_qs));
        QVERIFY(refused("{'type':'string'}", u"object"_qs));
        QVERIFY(refused("{'type':'object','properties':{'a':{'$ref':'https://example.org/a.json'}}}", u"refers to another"_qs));
        QCOMPARE(model.problemCode, u"E-UNSUPPORTED"_qs);
        QVERIFY(refused("{'type':'object','properties':{'a':{'$ref':'#/definitions/a'}}}", u"no JSON Schema"_qs));
        QVERIFY2(!model.problemText.contains(u"field"_qs), qPrintable(model.problemText));
        QVERIFY(model.problemCode.startsWith("E-"));
        Q_EMIT model.schemaChosen(QUrl::fromLocalFile(folder.filePath("nowhere")));
        QTRY_COMPARE_WITH_TIMEOUT(model.problemCode, u"E-NOT-FOUND"_qs, kPatience);
    }

    void closingForgetsWhatWasTyped()
    {
        Desk desk;
        desk.presenter.begin();
        Q_EMIT desk.model.kindWanted(u"statement"_qs);
        QVERIFY(!desk.model.isFilled); // Nothing to ask about.
        desk.type(u"/statement"_qs, u"secret"_qs);
        QVERIFY(desk.model.isFilled);
        desk.type(u"/statement"_qs, {});
        QTRY_VERIFY(!desk.model.isFilled);
        Q_EMIT desk.model.meWanted();
        QVERIFY(desk.model.isFilled);
        desk.type(u"/statement"_qs, u"secret"_qs);
        Q_EMIT desk.model.backWanted(); // To the kinds; it would still be there.
        QVERIFY(desk.model.isFilled);
        Q_EMIT desk.model.kindWanted(u"statement"_qs);
        Q_EMIT desk.model.reviewWanted();
        Q_EMIT desk.model.closed(); // The yes to the question, before the answer.
        QTest::qWait(200);
        QCOMPARE(desk.model.step, IssueStep::Closed);
        QVERIFY(!desk.model.isFilled && desk.model.subject.isEmpty() && desk.model.fields.rows().empty() && desk.model.signedText.isEmpty());
        desk.presenter.begin();
        Q_EMIT desk.model.kindWanted(u"statement"_qs);
        QVERIFY(desk.field(u"/statement"_qs).value.isEmpty());
        QVERIFY(desk.kept().empty());
    }

    void whileLockedNothingIsSigned()
    {
        Desk desk;
        desk.presenter.begin();
        Q_EMIT desk.model.kindWanted(u"statement"_qs);
        Q_EMIT desk.model.meWanted();
        desk.type(u"/statement"_qs, u"so"_qs);
        desk.home.engine().identities().lock();
        Q_EMIT desk.model.reviewWanted();
        QTRY_COMPARE_WITH_TIMEOUT(desk.model.problemCode, u"E-KEY-LOCKED"_qs, kPatience);
        QCOMPARE(desk.model.step, IssueStep::Form);
        QCOMPARE(desk.field(u"/statement"_qs).value, u"so"_qs); // Typed text survives the failure.
    }
};

AMPHORA_TEST_UNIT(TstCredentialIssuePresenter, "credential_issue_presenter")
#include "tst_credential_issue_presenter.moc"
