#include "ui/presenters/picture_presenter.h"

#include "core/engine/when_done.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace amphora::ui {

using engine::PictureUse;
using engine::whenDone;

namespace {

PictureUse useOf(bool isBanner) { return isBanner ? PictureUse::banner : PictureUse::picture; }

} // namespace

PicturePresenter::PicturePresenter(engine::Engine &engine, PictureEditor &editor, QObject *parent) : QObject(parent), m_engine(engine), m_editor(editor)
{
    m_late.setSingleShot(true);
    m_late.setInterval(kLate);
    connect(&m_late, &QTimer::timeout, this, [this] {
        m_editor.isLate = true;
        m_editor.told();
    });
    connect(&m_editor, &PictureEditor::fileChosen, this, &PicturePresenter::open);
    connect(&m_editor, &PictureEditor::pasteWanted, this, &PicturePresenter::paste);
    connect(&m_editor, &PictureEditor::acceptWanted, this, &PicturePresenter::accept);
    connect(&m_editor, &PictureEditor::cancelWanted, this, &PicturePresenter::cancel);
    connect(&m_editor, &PictureEditor::removeWanted, this, [this](bool isBanner) {
        cancel();
        Q_EMIT removeWanted(engine::memberOf(useOf(isBanner)));
    });
    connect(&m_editor, &PictureEditor::problemClosed, this, [this] {
        m_problem.reset();
        showProblem();
    });
}

void PicturePresenter::step(PictureEditor::Step step)
{
    m_editor.step = step;
    m_editor.isLate = false;
    if (step == PictureEditor::Step::Opening || step == PictureEditor::Step::Saving)
        m_late.start();
    else
        m_late.stop();
    m_editor.told();
}

void PicturePresenter::open(const QUrl &file, bool isBanner)
{
    m_isClipboardEmpty = false;
    if (!file.isLocalFile()) { // A picture of a page: it is not fetched.
        m_editor.isBanner = isBanner;
        return fail({Errc::pictureKind, "only files of this computer are opened"});
    }
    take(m_engine.pictures().open(file.toLocalFile().toStdString()), isBanner);
}

void PicturePresenter::paste(bool isBanner)
{
    const auto *content = QGuiApplication::clipboard()->mimeData();
    m_isClipboardEmpty = false;
    // The bytes as they are there: decoding is not done on this thread.
    for (const auto *type : {"image/png", "image/jpeg", "image/webp"}) {
        if (!content || !content->hasFormat(QLatin1String(type))) continue;
        const auto data = content->data(QLatin1String(type));
        const auto *bytes = reinterpret_cast<const std::uint8_t *>(data.constData());
        return take(m_engine.pictures().read(Bytes(bytes, bytes + data.size())), isBanner);
    }
    if (content && content->hasUrls() && content->urls().first().isLocalFile()) return open(content->urls().first(), isBanner);
    m_editor.isBanner = isBanner;
    m_isClipboardEmpty = true;
    fail({Errc::pictureKind, "there is no picture in the clipboard"});
}

void PicturePresenter::take(QFuture<Result<media::Picture>> opening, bool isBanner)
{
    const int turn = ++m_turn;
    m_problem.reset();
    showProblem();
    m_editor.isBanner = isBanner;
    step(PictureEditor::Step::Opening);
    whenDone(opening, this, [this, turn, isBanner](const Result<media::Picture> &opened) {
        if (turn != m_turn) return;
        if (!opened) return fail(opened.error());
        m_picture = *opened;
        m_editor.show(m_picture->image, m_picture->small, isBanner);
        showFile();
        step(PictureEditor::Step::Cutting);
    });
}

void PicturePresenter::accept()
{
    if (m_editor.step != PictureEditor::Step::Cutting || !m_picture) return;
    const int turn = ++m_turn;
    const auto use = useOf(m_editor.isBanner);
    m_problem.reset();
    showProblem();
    step(PictureEditor::Step::Saving);
    whenDone(m_engine.pictures().make(*m_picture, m_editor.part(), use), this, [this, turn, use](const Result<engine::MadePicture> &made) {
        if (turn != m_turn) return;
        if (!made) return fail(made.error());
        whenDone(m_engine.profile().keepPictures(made->blocks), this, [this, turn, use, value = made->value](const Status &kept) {
            if (turn != m_turn) return;
            if (!kept) return fail(kept.error());
            cancel();
            Q_EMIT cut(engine::memberOf(use), value);
        });
    });
}

void PicturePresenter::cancel()
{
    ++m_turn;
    m_picture.reset();
    m_problem.reset();
    showProblem();
    step(PictureEditor::Step::Closed);
    m_editor.forget();
}

void PicturePresenter::close() { cancel(); }

/// A picture that was opened stays open, so that what was placed is not lost.
void PicturePresenter::fail(const Error &error)
{
    m_problem = error;
    showProblem();
    step(m_picture ? PictureEditor::Step::Cutting : PictureEditor::Step::Closed);
}

void PicturePresenter::showProblem()
{
    m_editor.problemTitle.clear();
    m_editor.problemText.clear();
    m_editor.problemCode.clear();
    if (m_problem) {
        const auto text = errorText(*m_problem);
        m_editor.problemTitle = m_isClipboardEmpty ? tr("There is no picture in the clipboard.") : text.title;
        m_editor.problemText = m_isClipboardEmpty ? tr("Copy one in another program, or choose a file.") : text.text();
        if (!m_isClipboardEmpty) m_editor.problemCode = text.code;
    }
    m_editor.told();
}

void PicturePresenter::showFile()
{
    if (!m_picture) return;
    const auto format = QString::fromLatin1(media::decoderNameOf(m_picture->format).data(), qsizetype(media::decoderNameOf(m_picture->format).size())).toUpper();
    //: Under the title of a sheet: %1 and %2 are the sides of a picture in pixels, %3 is JPEG, PNG or WEBP.
    m_editor.fileText = tr("%1 × %2 pixels, %3").arg(m_picture->fileSize.width()).arg(m_picture->fileSize.height()).arg(format);
}

void PicturePresenter::retranslate()
{
    showProblem();
    showFile();
    m_editor.told();
}

} // namespace amphora::ui
