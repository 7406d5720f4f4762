#include "ui/models/picture_editor.h"

#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora::ui;

/// Goal: the part that will be used keeps its shape and stays inside of the picture, whatever is done to it.
class TstPictureEditor : public QObject {
    Q_OBJECT

    static void show(PictureEditor &editor, QSize size, bool banner)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::gray);
        editor.show(image, image, banner);
    }
    static void holds(const PictureEditor &editor)
    {
        const auto part = editor.part();
        const QSizeF pixels(part.width() * editor.picture().width(), part.height() * editor.picture().height());
        QVERIFY2(qAbs(pixels.width() / pixels.height() - editor.aspect()) < 1e-6, "its shape");
        QVERIFY2(part.left() > -1e-9 && part.top() > -1e-9 && part.right() < 1 + 1e-9 && part.bottom() < 1 + 1e-9, "inside");
        QVERIFY(editor.zoom() >= 1 && editor.zoom() <= editor.zoomMax());
    }

private Q_SLOTS:
    void itBeginsWithAllOfTheMiddle()
    {
        PictureEditor editor;
        show(editor, {1600, 800}, false);
        QCOMPARE(editor.part(), QRectF(0.25, 0, 0.5, 1));
        show(editor, {800, 800}, true);
        QCOMPARE(editor.part(), QRectF(0, 1.0 / 3, 1, 1.0 / 3));
        QVERIFY(!editor.partText().isEmpty());
    }

    void whateverIsDoneItStaysInsideAndKeepsItsShape()
    {
        std::uint32_t state = 5;
        const auto next = [&state] { return state = state * 1664525u + 1013904223u, double(state >> 8) / (1 << 24); };
        int atTheEdge = 0;
        for (const auto &size : {QSize(4000, 3000), QSize(30, 2000), QSize(2000, 30), QSize(1, 1), QSize(97, 96)})
            for (const bool banner : {false, true}) {
                PictureEditor editor;
                show(editor, size, banner);
                for (int i = 0; i < 300; ++i) {
                    switch (int(next() * 4)) {
                    case 0: editor.move(next() * 4 - 2, next() * 4 - 2); break;
                    case 1: editor.zoomAt(0.3 + next() * 3, next(), next()); break;
                    case 2: editor.setZoom(next() * 20 - 2); break;
                    default: if (next() > 0.9) editor.reset();
                    }
                    holds(editor);
                    if (editor.part().left() < 1e-9 && editor.zoom() > 1) ++atTheEdge;
                }
                editor.setZoom(qQNaN());
                holds(editor);
            }
        QVERIFY(atTheEdge > 50); // The interesting cases were reached.
    }

    void zoomingKeepsThePointUnderTheMouse()
    {
        PictureEditor editor;
        show(editor, {2000, 2000}, false);
        editor.setZoom(2);
        const auto before = editor.part();
        const QPointF point(before.left() + before.width() * 0.7, before.top() + before.height() * 0.3);
        editor.zoomAt(1.5, 0.7, 0.3);
        const auto after = editor.part();
        QVERIFY(qAbs(after.left() + after.width() * 0.7 - point.x()) < 1e-9);
        QVERIFY(qAbs(after.top() + after.height() * 0.3 - point.y()) < 1e-9);
    }

    void aSmallPictureCannotBeMadeLarger()
    {
        PictureEditor editor;
        show(editor, {60, 60}, false);
        QCOMPARE(editor.zoomMax(), 1.0);
        editor.zoomAt(3, 0.5, 0.5);
        QCOMPARE(editor.part(), QRectF(0, 0, 1, 1));
    }

    void withoutAPictureNothingHappens()
    {
        PictureEditor editor;
        editor.move(1, 1);
        editor.zoomAt(2, 0.5, 0.5);
        editor.reset();
        QCOMPARE(editor.part(), QRectF(0, 0, 1, 1));
    }
};

AMPHORA_TEST_UNIT(TstPictureEditor, "picture_editor")
#include "tst_picture_editor.moc"
