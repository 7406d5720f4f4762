#include "tests/support/fake_node.h"
#include "tests/support/test_unit.h"
#include "tests/presenters/engine_fixture.h"
#include "ui/presenters/app_presenter.h"

#include <QTranslator>

using namespace amphora;
using namespace amphora::ui;
using amphora::test::EngineFixture;

namespace {

/// Every text of ours in angle brackets: what was said while it spoke can be told from what is said after.
class Brackets final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override { return u"«"_qs + QString::fromUtf8(source) + u"»"_qs; }
};

void collect(const QString &path, const QVariant &value, QMap<QString, QString> *found)
{
    if (value.userType() == QMetaType::QString) {
        if (!value.toString().isEmpty()) found->insert(path, value.toString());
    } else if (value.userType() == QMetaType::QStringList) {
        int at = 0;
        for (const auto &item : value.toStringList()) collect(path + u'[' + QString::number(at++) + u']', item, found);
    } else if (auto *rows = qobject_cast<RowsBase *>(value.value<QObject *>())) {
        const auto roles = rows->roleNames();
        for (int row = 0; row < rows->count(); ++row)
            for (auto role = roles.begin(); role != roles.end(); ++role)
                collect(path + u'[' + QString::number(row) + u"]."_qs + QString::fromLatin1(role.value()), rows->data(rows->index(row), role.key()), found);
    } else if (auto *object = value.value<QObject *>()) {
        for (int i = 1; i < object->metaObject()->propertyCount(); ++i) { // 0 is objectName.
            const auto property = object->metaObject()->property(i);
            collect(path + u'.' + QString::fromLatin1(property.name()), property.read(object), found);
        }
    }
}

/// All that the view-models say, by where it stands. Toasts pass by themselves.
QMap<QString, QString> allTexts(Faces &faces)
{
    QMap<QString, QString> found;
    const auto properties = faces.properties();
    for (auto face = properties.begin(); face != properties.end(); ++face) collect(face.key(), face.value(), &found);
    erase_if(found, [](const auto &item) { return item.key().startsWith(u"shell.toasts"); });
    return found;
}

} // namespace

/// A language that is chosen while the program runs is spoken everywhere at once.
class TstLanguage : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 60'000; ///< ms; the machine may be busy.

    static QStringList bracketed(Faces &faces)
    {
        QStringList lines;
        const auto texts = allTexts(faces);
        for (auto text = texts.begin(); text != texts.end(); ++text)
            if (text->contains(u'«')) lines << text.key() + u": "_qs + *text;
        return lines;
    }
    static void speak(Faces &faces, const char *code) { faces.shell.setLanguage(QString::fromLatin1(code)); }

private Q_SLOTS:
    void nothingStaysInTheLanguageBefore()
    {
        const auto http = net::makeCurlClient();
        EngineFixture home(http.get());
        const test::FakeNode node({"--empty"});
        QVERIFY(EngineFixture::wait(home.engine().profile().set({{"name", "Ines"}, {"orbisTheme", "dark"}})));
        QVERIFY(EngineFixture::wait(home.engine().nodes().add(node.url().toStdString())));
        Faces faces;
        AppPresenter app(home.engine(), faces);
        app.start(); // The home is open already: the page of a home that does not open gets its words as well.

        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        speak(faces, "xx");
        // What a person may be looking at: a draft with an error, a failed check, typed words that are wrong, a node that is none.
        faces.profile.name.setValue(QString(151, u'x'));
        faces.profile.residenceCountry.setValue(u"pt"_qs);
        Q_EMIT faces.nodes.addWanted(u"no address"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(faces.nodes.nodes.count(), 1, kPatience);
        Q_EMIT faces.nodes.checkAllWanted();
        Q_EMIT faces.nodes.actionWanted(faces.nodes.nodes.rows().front().key); // The first-copy question.
        Q_EMIT faces.welcome.doorWanted(WelcomeModel::Step::Secret);
        faces.welcome.setProperty("secret", u"one two"_qs);
        Q_EMIT faces.welcome.forwardWanted();
        Q_EMIT faces.unlock.cancelWanted();
        QTRY_VERIFY_WITH_TIMEOUT(!faces.nodes.addError.isEmpty() && !faces.welcome.secretError.isEmpty(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!faces.profile.residenceCountry.error.isEmpty(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!faces.nodes.uploadKey.isEmpty() && !faces.nodes.nodes.rows().front().busy, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(bracketed(faces).size() > 40, kPatience);

        QCoreApplication::removeTranslator(&brackets);
        speak(faces, "en");
        QTRY_COMPARE_WITH_TIMEOUT(bracketed(faces).join(u'\n'), QString(), kPatience);
    }
};

AMPHORA_TEST_UNIT(TstLanguage, "language")
#include "tst_language.moc"
