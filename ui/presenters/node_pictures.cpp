// The part of NodesPresenter about pictures: the IPFS API that belongs to a node.
#include "ui/presenters/nodes_presenter.h"

#include "core/engine/when_done.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/words.h"

namespace amphora::ui {

using engine::whenDone;

QString NodesPresenter::picturesErrorText(const Error &error)
{
    const auto text = errorText(error);
    return error.code == Errc::usage ? tr("This is no address of an IPFS API.") : text.title + QLatin1Char(' ') + text.toDo + QLatin1Char(' ') + text.code;
}

void NodesPresenter::openPictures(const QString &key)
{
    const auto *node = find(key);
    if (!node) return;
    m_picturesError.reset();
    m_model.picturesKey = key;
    m_model.picturesNode = words::nodeName(node->url);
    m_model.picturesUrl = words::text(node->ipfsUrl);
    m_model.picturesError.clear();
    m_model.told();
}

void NodesPresenter::closePictures()
{
    m_picturesError.reset();
    m_model.picturesKey.clear();
    m_model.picturesBusy = false;
    m_model.told();
}

void NodesPresenter::setPictures(const QString &ipfsUrl)
{
    const auto key = m_model.picturesKey;
    if (key.isEmpty() || m_model.picturesBusy) return;
    m_model.picturesBusy = true;
    m_model.picturesError.clear();
    m_model.told();
    const auto name = m_model.picturesNode;
    const bool isNone = ipfsUrl.trimmed().isEmpty();
    whenDone(m_engine.nodes().setIpfs(key.toStdString(), ipfsUrl.trimmed().toStdString()), this, [this, key, name, isNone](const Status &set) {
        if (m_model.picturesKey != key) return; // Closed meanwhile.
        m_model.picturesBusy = false;
        if (!set) {
            m_picturesError = set.error();
            m_model.picturesError = picturesErrorText(set.error());
            m_model.told();
            return;
        }
        closePictures();
        //: Toasts; %1 is a node.
        Q_EMIT said(isNone ? tr("%1 gets no pictures.").arg(name) : tr("%1 gets your pictures with the next sync.").arg(name));
    });
}

} // namespace amphora::ui
