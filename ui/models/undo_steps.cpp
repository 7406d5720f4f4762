#include "ui/models/undo_steps.h"

#include <QTextDocument>

namespace amphora::ui {

namespace {

constexpr int kPauseMs = 1000;

} // namespace

UndoSteps::UndoSteps(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &UndoSteps::cut);
}

void UndoSteps::setDocument(QQuickTextDocument *document)
{
    if (m_document == document) return;
    m_document = document;
    if (document) connect(document->textDocument(), &QTextDocument::contentsChange, this, &UndoSteps::onChange);
    Q_EMIT documentChanged();
}

void UndoSteps::onChange(int at, int removed, int added)
{
    m_pause.start();
    const auto last = m_document->textDocument()->characterAt(at + added - 1);
    const bool isWordOver = added > 0 && (last.isSpace() || last == QChar::ParagraphSeparator);
    const bool isReplaced = removed > 0 && added > 0;
    if (isWordOver || isReplaced) cut();
}

/// A command is never joined to one before the document was last called unmodified.
void UndoSteps::cut()
{
    if (m_document) m_document->textDocument()->setModified(false);
}

} // namespace amphora::ui
