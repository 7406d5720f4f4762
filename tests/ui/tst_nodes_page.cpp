#include "tests/support/test_unit.h"
#include "tests/ui/demo_window.h"

#include <QSignalSpy>

using namespace amphora::ui;

/// The Nodes page with an invented person.
class TstNodesPage : public QObject {
    Q_OBJECT

    using Window = DemoWindow;

private Q_SLOTS:
    void nothingIsSentToANewNodeBeforeAYes()
    {
        Window window;
        window.show("nodes");
        QSignalSpy yes(&window.faces.nodes, &NodesModel::uploadConfirmed), no(&window.faces.nodes, &NodesModel::uploadRefused);
        window.faces.nodes.uploadKey = "n4";
        window.faces.nodes.told();
        QTRY_VERIFY(window.find("nodes.first.send"));
        QTest::keyClick(window.view, Qt::Key_Escape);
        QCOMPARE(no.size(), 1);
        QCOMPARE(yes.size(), 0);
        QCOMPARE(no[0][0].toString(), "n4");
    }

    void aNodeIsAddedByItsAddress()
    {
        Window window;
        window.show("nodes");
        QSignalSpy add(&window.faces.nodes, &NodesModel::addWanted);
        window.press("nodes.add");
        QTRY_VERIFY(window.find("nodes.address.input") && window.find("nodes.address.input")->hasActiveFocus());
        for (const auto letter : QByteArray("http://127.0.0.1:7007")) QTest::keyClick(window.view, letter);
        QTest::keyClick(window.view, Qt::Key_Return);
        QCOMPARE(add.size(), 1);
        QCOMPARE(add[0][0].toString(), "http://127.0.0.1:7007");
        window.faces.nodes.addError = "Nothing answers there.";
        window.faces.nodes.told();
        QCOMPARE(window.find("nodes.address")->property("text").toString(), "http://127.0.0.1:7007"); // Typed text survives.
        Q_EMIT window.faces.nodes.added();
        QTRY_VERIFY(!window.find("nodes.address") || !window.find("nodes.address")->isVisible());
    }

    void aSwitchOfANodeSaysWhichRole()
    {
        Window window;
        window.show("nodes");
        QSignalSpy role(&window.faces.nodes, &NodesModel::roleWanted);
        window.press("nodes.anchor.n1");
        QCOMPARE(role.size(), 1);
        QCOMPARE(role[0], (QList<QVariant>{"n1", "anchor", true}));
    }
};

AMPHORA_TEST_UNIT(TstNodesPage, "nodes_page")
#include "tst_nodes_page.moc"
