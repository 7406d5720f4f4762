#pragma once

#include "ui/models/rows.h"

namespace amphora::ui {

struct NodeRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString url MEMBER url)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString symbol MEMBER symbol)
    Q_PROPERTY(int health MEMBER health)
    Q_PROPERTY(QString healthText MEMBER healthText)
    Q_PROPERTY(QStringList checks MEMBER checks)
    Q_PROPERTY(QString sentence MEMBER sentence)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(double share MEMBER share)
    Q_PROPERTY(QString holds MEMBER holds)
    Q_PROPERTY(bool backup MEMBER backup)
    Q_PROPERTY(bool reading MEMBER reading)
    Q_PROPERTY(bool anchoring MEMBER anchoring)
    Q_PROPERTY(QString actionText MEMBER actionText)
    Q_PROPERTY(bool busy MEMBER busy)

public:
    QString key, title, url;
    QString detail; ///< "js-ceramic 5.16 · mainnet · 212 ms"
    QString symbol; ///< icon
    int health = 0; ///< Chip.Kind: Good, Warn, Bad, Muted while checking
    QString healthText; ///< "Good", "Not usable", "Checking"
    QStringList checks; ///< six of "good", "was" (good before the person went offline), "bad", "busy", "open": reach tls kind chain read write
    QString sentence, code; ///< why it is not usable
    double share = 0;
    QString holds; ///< "121 of 148 streams · 14:07"
    bool backup = false, reading = false, anchoring = false;
    QString actionText; ///< one quiet button beside the menu, for example "Send a first copy"
    bool busy = false;
    bool operator==(const NodeRow &) const = default;
};

/// Something on its way, or a sum of what went and came.
struct TransferRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString symbol MEMBER symbol)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString aside MEMBER aside)
    Q_PROPERTY(bool failed MEMBER failed)
    Q_PROPERTY(double progress MEMBER progress)
    Q_PROPERTY(QString progressText MEMBER progressText)

public:
    QString key, symbol, title, aside, progressText;
    bool failed = false;
    double progress = -1; ///< below 0: no bar
    bool operator==(const TransferRow &) const = default;
};

/// What a first copy to a node would hold, counted.
struct UploadRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString symbol MEMBER symbol)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString all MEMBER all)

public:
    QString key, symbol, title, detail;
    QString all; ///< the whole list, a line each; shown on request
    bool operator==(const UploadRow &) const = default;
};

class NodesModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString localStreams MEMBER localStreams NOTIFY changed)
    Q_PROPERTY(QString localSize MEMBER localSize NOTIFY changed)
    Q_PROPERTY(QString waitingText MEMBER waitingText NOTIFY changed)
    Q_PROPERTY(bool syncing MEMBER syncing NOTIFY changed)
    Q_PROPERTY(bool paused MEMBER paused NOTIFY changed)
    Q_PROPERTY(bool offline MEMBER isOffline NOTIFY changed)
    Q_PROPERTY(bool checking MEMBER checking NOTIFY changed)
    Q_PROPERTY(bool adding MEMBER adding NOTIFY changed)
    Q_PROPERTY(QString addError MEMBER addError NOTIFY changed)
    Q_PROPERTY(QString addPicturesError MEMBER addPicturesError NOTIFY changed)
    Q_PROPERTY(QString picturesKey MEMBER picturesKey NOTIFY changed)
    Q_PROPERTY(QString picturesNode MEMBER picturesNode NOTIFY changed)
    Q_PROPERTY(QString picturesUrl MEMBER picturesUrl NOTIFY changed)
    Q_PROPERTY(QString picturesError MEMBER picturesError NOTIFY changed)
    Q_PROPERTY(bool picturesBusy MEMBER picturesBusy NOTIFY changed)
    Q_PROPERTY(QString problemTitle MEMBER problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemText MEMBER problemText NOTIFY changed)
    Q_PROPERTY(QString problemCode MEMBER problemCode NOTIFY changed)
    Q_PROPERTY(QString uploadKey MEMBER uploadKey NOTIFY changed)
    Q_PROPERTY(QString uploadNode MEMBER uploadNode NOTIFY changed)
    Q_PROPERTY(QString uploadButton MEMBER uploadButton NOTIFY changed)
    Q_PROPERTY(bool uploading MEMBER uploading NOTIFY changed)
    Q_PROPERTY(amphora::ui::RowsBase *nodes READ nodesModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *going READ goingModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *moved READ movedModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *upload READ uploadModel CONSTANT)

public:
    using QObject::QObject;
    void told() { Q_EMIT changed(); }
    RowsBase *nodesModel() { return &nodes; }
    RowsBase *goingModel() { return &going; }
    RowsBase *movedModel() { return &moved; }
    RowsBase *uploadModel() { return &upload; }

    Rows<NodeRow> nodes;
    Rows<TransferRow> going, moved;
    Rows<UploadRow> upload;
    QString localStreams, localSize; ///< "148 streams", "11.6 MB"
    QString waitingText; ///< "3 waiting"; empty when nothing waits
    bool syncing = false, paused = false, checking = false;
    bool isOffline = false; ///< the person chose that nothing is sent or fetched
    bool adding = false; ///< the first answer of a new node is awaited
    QString addError, addPicturesError; ///< under the address fields
    QString picturesKey; ///< node of the open sheet about pictures; empty = closed
    QString picturesNode, picturesUrl, picturesError; ///< its name, where its pictures go now, under the field
    bool picturesBusy = false; ///< an IPFS API is being asked what it is
    QString problemTitle, problemText, problemCode; ///< no node answers, for example
    QString uploadKey; ///< node of the open first-copy question; empty = closed
    QString uploadNode, uploadButton; ///< "Map Guild", "Send 121 streams"
    bool uploading = false;

Q_SIGNALS:
    void changed();
    void addWanted(const QString &url, const QString &ipfsUrl = {});
    void addAsked(); ///< to the page: the sheet for a new node opens
    void added(); ///< to the page: the sheet may close
    void checkAllWanted();
    void checkWanted(const QString &key);
    void syncWanted();
    void pauseWanted(bool paused);
    void onlineWanted();
    void actionWanted(const QString &key);
    void roleWanted(const QString &key, const QString &role, bool on);
    void picturesWanted(const QString &key); ///< opens the sheet
    void picturesConfirmed(const QString &ipfsUrl);
    void picturesClosed();
    void removeWanted(const QString &key);
    void uploadConfirmed(const QString &key);
    void uploadRefused(const QString &key);
};

} // namespace amphora::ui
