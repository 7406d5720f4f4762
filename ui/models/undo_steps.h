#pragma once

#include <QQuickTextDocument>
#include <QTimer>
#include <QtQml/qqml.h>

namespace amphora::ui {

/// Cuts what is typed into a TextArea into undo steps: a word each, and whatever comes after a pause. By itself QTextDocument joins
/// everything that was typed in one go, so that a single Ctrl+Z takes a whole text away.
class UndoSteps : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged REQUIRED)

public:
    explicit UndoSteps(QObject *parent = nullptr);

    QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);

Q_SIGNALS:
    void documentChanged();

private:
    void onChange(int at, int removed, int added);
    void cut();

    QQuickTextDocument *m_document = nullptr; ///< Of the TextArea; lives as long as we do.
    QTimer m_pause;
};

} // namespace amphora::ui
